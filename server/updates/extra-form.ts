import { and, eq, ne } from "drizzle-orm";
import type { z } from "zod";
import { updates } from "@/db/schema";
import { leads, mayFile } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { periodOf } from "../lamp/periods";
import { findUpdate } from "./find";
import { formData, openCommitment, updateWhere } from "./form-data";
import { mayEdit } from "./policy";
import type { extraFormInput } from "./schema";

/**
 * What the page of an update between the periods, or of a correction, needs: like the form of a period, with what is
 * corrected.
 * @throws AppError NOT_FOUND, also for what cannot be corrected, FORBIDDEN, or CONFLICT for what was sent already
 */
export async function extraForm(ctx: Ctx, input: z.output<typeof extraFormInput>) {
  const place = await openCommitment(ctx, input.code, leads);
  const { commitment } = place;
  const mine = eq(updates.commitmentId, commitment.id);
  if (input.id) await findUpdate(ctx, input.id, mayEdit);
  const current = input.id
    ? await updateWhere(ctx, and(mine, eq(updates.id, input.id), ne(updates.kind, "periodic")))
    : null;
  if (input.id && !current) throw new AppError("NOT_FOUND", "update.missing");
  const kind = current && current.kind !== "periodic" ? current.kind : input.kind;
  const correctsId = current ? current.correctsId : input.corrects;
  const corrects =
    kind === "correction"
      ? await updateWhere(ctx, and(mine, eq(updates.id, correctsId ?? ""), eq(updates.state, "accepted")))
      : null;
  if (kind === "correction" && !corrects) throw new AppError("NOT_FOUND", "correction.unknown");
  return formData(ctx, place, {
    period: current?.period ?? periodOf(ctx.clock.today()),
    current,
    extra: { kind, corrects, correctionReason: current?.correctionReason ?? "" },
    mayFile: mayFile(ctx.actor, commitment),
    blockedBy: null,
    takeOver: null,
  });
}
