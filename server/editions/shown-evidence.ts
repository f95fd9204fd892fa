import { and, desc, eq, inArray } from "drizzle-orm";
import { commitments, editionCorrections, editions } from "@/db/schema";
import type { PublicCtx } from "../public/context";
import { documentOf } from "../public/find";

/** The newest edition that shows a piece's file, and the item that it stands at there. */
export type ShownIn = { editionId: string; period: string; code: string };

/** By edition the code of each piece whose file it was signed with; it is frozen, so that it is read once. */
const signedWith = new Map<string, ReadonlyMap<string, string>>();

async function filesOf(ctx: PublicCtx, editionId: string): Promise<ReadonlyMap<string, string>> {
  const known = signedWith.get(editionId);
  if (known) return known;
  const { commitments: items } = await documentOf(ctx, editionId);
  const files = new Map(
    items.flatMap(({ code, evidence }) =>
      evidence.flatMap(({ id, file }) => (file?.content ? [[id, code] as const] : [])),
    ),
  );
  signedWith.set(editionId, files);
  return files;
}

/** Which of a commitment's pieces the public can read in some edition; what a correction has taken out is not among them. */
export async function shownEvidence(
  ctx: PublicCtx,
  commitmentId: string,
  ids: readonly string[],
): Promise<Map<string, ShownIn>> {
  const shown = new Map<string, ShownIn>();
  if (ids.length === 0) return shown;
  const rows = await ctx.db
    .select({ id: editions.id, period: editions.period })
    .from(editions)
    .innerJoin(commitments, eq(commitments.planId, editions.planId))
    .where(eq(commitments.id, commitmentId))
    .orderBy(desc(editions.period));
  if (rows.length === 0) return shown;
  const taken = await ctx.db
    .select({ target: editionCorrections.target })
    .from(editionCorrections)
    .where(
      and(
        eq(editionCorrections.kind, "withhold"),
        inArray(editionCorrections.target, [...ids]),
        inArray(
          editionCorrections.editionId,
          rows.map((row) => row.id),
        ),
      ),
    );
  const open = new Set(ids.filter((id) => !taken.some((one) => one.target === id)));
  for (const { id: editionId, period } of rows) {
    if (open.size === 0) break;
    const files = await filesOf(ctx, editionId);
    for (const id of open) {
      const code = files.get(id);
      if (code === undefined) continue;
      shown.set(id, { editionId, period, code });
      open.delete(id);
    }
  }
  return shown;
}
