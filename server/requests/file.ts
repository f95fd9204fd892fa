import { violated } from "@/db/errors";
import { requests } from "@/db/schema";
import type { RequestTerms } from "@/db/schema/workflow";
import type { RequestKind } from "@/db/values";
import type { Allowed, Commitment } from "../commitments/find";
import { record } from "../core/audit";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { openKeyOf } from "./open-key";

type Filed = {
  kind: RequestKind;
  reason: string;
  /** What is asked, and the terms of just that as they stand. */
  asked: RequestTerms;
  original: RequestTerms;
  progressSoFar?: string;
  late?: boolean;
  answers?: Record<string, string | null>;
  /** What an objection disputes. */
  about?: string;
};

/**
 * Puts a request before whoever decides; a head's own filing counts as endorsed.
 * @throws AppError CONFLICT `request.open` when one of its kind waits already
 */
export async function file(ctx: WriteCtx, commitment: Allowed<Commitment>, filed: Filed) {
  const { about, ...values } = filed;
  const { kind } = filed;
  const { actor, clock } = ctx;
  const byHead = actor.role === "head";
  try {
    const [row] = await ctx.db.transaction((db) =>
      db
        .insert(requests)
        .values({
          ...values,
          governmentId: commitment.governmentId,
          commitmentId: commitment.id,
          openKey: openKeyOf(commitment.id, kind, about),
          departmentId: commitment.leadDepartmentId,
          filedBy: actor.userId,
          filedOn: clock.today(),
          filedAt: clock.now(),
          state: byHead ? "endorsed" : "filed",
          endorsedBy: byHead ? actor.userId : null,
          endorsedOn: byHead ? clock.today() : null,
          demonstration: actor.demonstration,
        })
        .returning(),
    );
    if (!row) throw new Error("a request was inserted and not returned");
    await record(
      ctx,
      "request.file",
      { kind: "request", id: row.id, commitmentId: commitment.id },
      {
        after: { kind, reason: filed.reason, ...filed.asked, ...filed.answers, late: filed.late ?? false },
      },
    );
    return { id: row.id, version: row.version, state: row.state };
  } catch (error) {
    if (violated(error) === "unique") throw new AppError("CONFLICT", "request.open", { kind });
    throw error;
  }
}
