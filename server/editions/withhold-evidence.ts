import { editionCorrections } from "@/db/schema";
import { record } from "../core/audit";
import type { WriteCtx } from "../core/context";
import { shownEvidence } from "./shown-evidence";

type Piece = { id: string; commitmentId: string };

/** Of a purge: its reason may be what must not be read; the public learns that it is gone. */
const gone =
  "该佐证材料已撤回或清除，不再公开。 This piece of evidence was withdrawn or purged and is no longer published.";

/**
 * What is withdrawn or purged is taken from the public as well, in the same transaction: a correction says so at the
 * newest edition that shows it, and holds for every one. Nothing happens to what was never published.
 * @param publicReason what the supervisor tells the public; the internal reason is never told
 */
export async function withholdEvidence(
  ctx: WriteCtx,
  { id: target, commitmentId }: Piece,
  publicReason: string | null = null,
): Promise<void> {
  const edition = (await shownEvidence(ctx, commitmentId, [target])).get(target);
  if (!edition) return;
  const { editionId, period, code } = edition;
  const kind = "withhold" as const;
  const words = publicReason ?? gone;
  await ctx.db.insert(editionCorrections).values({
    ...{ editionId, kind, commitmentId, target, words, on: ctx.clock.today() },
    createdBy: ctx.actor.userId,
  });
  await record(
    ctx,
    "edition.correct",
    { kind: "edition", id: editionId, commitmentId },
    { after: { period, kind, code, target, words } },
  );
}
