import { and, eq, inArray, sql } from "drizzle-orm";
import { commitments } from "@/db/schema";
import { record } from "../core/audit";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { lampsOf } from "../lamps/touch";
import type { Allowed, Commitment } from "./find";
import { keepTerms } from "./terms";
import { type CommitmentTransition, commitmentTransitions } from "./transitions";

type Changes = Partial<
  Pick<
    Commitment,
    | "leadDepartmentId"
    | "leadPostId"
    | "leaderPostId"
    | "hasChildren"
    | "dueOn"
    | "originalDueOn"
    | "sentOn"
    | "acknowledgedOn"
    | "closedOn"
    | "closingFiledOn"
    | "regrantedOn"
    | "mergedIntoId"
    | "refusalReason"
    | "ownersProposed"
    | "yardstickProposed"
    | "searchText"
  >
>;

/**
 * One step of the commitment's machine, as a compare-and-set: of twenty simultaneous presses one wins, the rest
 * get CONFLICT with the present state. Keeps the terms for replay, the audit event and the lamp in step.
 * @param version the version that the caller saw, or null where the caller acts on whatever is there
 */
export async function move(
  ctx: WriteCtx,
  before: Allowed<Commitment>,
  transition: CommitmentTransition,
  version: number | null,
  changes: Changes = {},
  words: Record<string, unknown> = {},
): Promise<Commitment> {
  const { from, to } = commitmentTransitions[transition];
  const [after] = await ctx.db
    .update(commitments)
    .set({ ...changes, state: to, version: sql`${commitments.version} + 1` })
    .where(
      and(
        eq(commitments.id, before.id),
        inArray(commitments.state, [...from]),
        version === null ? undefined : eq(commitments.version, version),
      ),
    )
    .returning();
  if (!after) throw await moved(ctx, before.id);
  await keepTerms(ctx, after);
  const fields = ["state", ...Object.keys(changes)].filter((key) => key !== "searchText");
  const pick = (row: Commitment) =>
    Object.fromEntries(fields.map((key) => [key, row[key as keyof Commitment]]));
  await record(
    ctx,
    `commitment.${transition}`,
    { kind: "commitment", id: after.id },
    { before: pick(before), after: { ...pick(after), ...words } },
  );
  lampsOf(after);
  return after;
}

/** The refusal of whoever came second, with the state that is there now. */
export async function moved(ctx: WriteCtx, id: string): Promise<AppError> {
  const [now] = await ctx.db
    .select({ state: commitments.state })
    .from(commitments)
    .where(eq(commitments.id, id));
  return new AppError("CONFLICT", "commitment.moved", { state: now?.state ?? "unknown" });
}
