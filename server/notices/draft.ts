import { eq } from "drizzle-orm";
import type { z } from "zod";
import { notices, reports } from "@/db/schema";
import type { NoticeBasis } from "@/db/schema/workflow";
import type { LadderStep } from "@/db/values";
import { type Allowed, type Commitment, findCommitment } from "../commitments/find";
import { maySupervise, type What, type Who } from "../commitments/policy";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { basisOf } from "./basis";
import { draftWords } from "./draft-words";
import type { Notice } from "./find";
import { highestStep, isAbove, type LadderFacts } from "./ladder";
import { freshLamps } from "./ladder-facts";
import { leadersInCharge } from "./leaders-in-charge";
import { subjectOf } from "./move";
import { canBePressed } from "./policy";
import type { draftNoticeInput } from "./schema";
import { tellLeaders } from "./tell";

const mayDraft = (who: Who, what: What) => maySupervise(who, what) && canBePressed(what.state);

/**
 * Drafts a notice (拟督办件) in the system's words or one's own. One of the ladder at a time for an item.
 * @throws AppError CONFLICT `notice.open`, or `notice.stepTooHigh` with the highest step there is now
 */
export async function draft(ctx: Ctx, input: z.output<typeof draftNoticeInput>) {
  await freshLamps(ctx, input.commitmentId);
  return write(ctx, async (ctx) => {
    const commitment = await findCommitment(ctx, input.commitmentId, mayDraft);
    const { basis, ladder } = await basisOf(ctx, commitment);
    mustBeFree(ladder);
    const highest = highestStep(ladder);
    if (isAbove(input.step, highest))
      throw new AppError("CONFLICT", "notice.stepTooHigh", { step: highest }, "step");
    const { id, version, state } = await insertDraft(ctx, commitment, basis, { ...input });
    return { id, version, state };
  });
}

/** @throws AppError CONFLICT when a notice of the ladder is drafted or open already */
export function mustBeFree({ notices: known }: LadderFacts): void {
  const open = known.find((one) => !["lifted", "escalated", "withdrawn"].includes(one.state));
  if (open) throw new AppError("CONFLICT", "notice.open", { state: open.state });
}

type Given = { step: LadderStep; words?: string | undefined; followsId?: string };

/** The row, its event and the word to the leaders; what may be drafted is the caller's to decide. */
export async function insertDraft(
  ctx: WriteCtx,
  commitment: Allowed<Commitment>,
  basis: NoticeBasis,
  { step, words, followsId }: Given,
): Promise<Notice> {
  const [report] = await ctx.db
    .select({ title: reports.titleZh })
    .from(reports)
    .where(eq(reports.id, commitment.reportId));
  const { titleZh, code } = commitment;
  const [row] = await ctx.db
    .insert(notices)
    .values({
      governmentId: commitment.governmentId,
      planId: commitment.planId,
      commitmentId: commitment.id,
      departmentId: commitment.leadDepartmentId,
      step,
      words: words ?? draftWords({ titleZh, code, reportTitle: report?.title ?? "", step, basis }),
      basis,
      followsId: followsId ?? null,
      draftedBy: ctx.actor.userId,
      draftedOn: ctx.clock.today(),
      demonstration: ctx.actor.demonstration,
    })
    .returning();
  if (!row) throw new Error("an insert returned no row");
  await record(ctx, "notice.draft", subjectOf(row), {
    after: { state: row.state, step, words: row.words, commitment: code },
  });
  const leaderPostIds = (await leadersInCharge(ctx, [commitment]))(commitment);
  await tellLeaders(ctx, row, { ...commitment, leaderPostIds });
  return row;
}
