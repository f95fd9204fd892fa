import { and, eq, isNotNull } from "drizzle-orm";
import { commitmentTerms, measures, measureTerms } from "@/db/schema";
import { canonical } from "../core/audit";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import type { Commitment } from "./find";
import { schedulesOf } from "./schedules-of";
import type { ConfirmInput } from "./schema";

type Schedules = NonNullable<ConfirmInput["schedules"]>;

/**
 * Settles how each measure is to grow. Until the commitment was first sent out its schedule is a proposal, which is
 * amended; later a change stands beside what was agreed before.
 * @throws AppError INVALID `schedule.foreign`, `schedule.falling` or `schedule.unfinished`
 */
export async function setSchedules(ctx: WriteCtx, row: Commitment, given: Schedules = []): Promise<void> {
  const present = await schedulesOf(ctx, row.id);
  const agreed = await ctx.db.$count(
    commitmentTerms,
    and(eq(commitmentTerms.commitmentId, row.id), isNotNull(commitmentTerms.sentOn)),
  );
  for (const { measureId, nodes } of given) {
    const terms = present.find((one) => one.measureId === measureId);
    if (!terms) throw new AppError("INVALID", "schedule.foreign", {}, "schedules");
    mustRise(nodes);
    if (canonical(terms.nodes) === canonical(nodes)) continue;
    if (agreed)
      await ctx.db.insert(measureTerms).values({
        measureId,
        seq: terms.seq + 1,
        knownOn: ctx.clock.today(),
        target: terms.target,
        targetMax: terms.targetMax,
        nodes,
        at: ctx.clock.real(),
      });
    else await ctx.db.update(measureTerms).set({ nodes }).where(eq(measureTerms.id, terms.id));
  }
  await ctx.db.update(measures).set({ proposed: false }).where(eq(measures.commitmentId, row.id));
}

/** Later dates ask for more, and the last one for all of it. */
function mustRise(nodes: Schedules[number]["nodes"]): void {
  if (!nodes) return;
  for (const [index, node] of nodes.entries()) {
    const last = nodes[index - 1];
    if (last && (node.on <= last.on || node.share <= last.share))
      throw new AppError("INVALID", "schedule.falling", {}, "schedules");
  }
  if (nodes.at(-1)?.share !== 1) throw new AppError("INVALID", "schedule.unfinished", {}, "schedules");
}
