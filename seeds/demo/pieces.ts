import { and, eq } from "drizzle-orm";
import { evidence } from "@/db/schema";
import type { Ctx } from "@/server/core/context";
import { askPurge } from "@/server/evidence/ask-purge";
import { withdrawEvidence } from "@/server/evidence/withdraw";
import { one } from "../makers";
import { type Action, instantOn } from "./action";
import file from "./beside.json" with { type: "json" };
import type { Cast } from "./filing";
import type { Item } from "./item";

const pieceOf = async (ctx: Ctx, { row }: Item, name: string) =>
  one(
    await ctx.db
      .select({ id: evidence.id })
      .from(evidence)
      .where(and(eq(evidence.commitmentId, row.id), eq(evidence.name, name))),
  );

/** One piece of proof is withdrawn by those who gave it; of another the purge is asked for and not yet agreed to. */
export function pieces(item: Item, { officer, supervisors }: Cast): Action[] {
  const { withdrawnPiece, purge } = file;
  const { code } = item.row;
  if (code === withdrawnPiece.code) {
    const { name, on, reason } = withdrawnPiece;
    const run = async (ctx: Ctx) =>
      withdrawEvidence(ctx, { id: (await pieceOf(ctx, item, name)).id, reason });
    return [{ at: instantOn(on, 45), who: officer, run }];
  }
  if (code !== purge.code) return [];
  const { name, on, reason } = purge;
  const run = async (ctx: Ctx) => askPurge(ctx, { id: (await pieceOf(ctx, item, name)).id, reason });
  return [{ at: instantOn(on, 45), who: supervisors[0], run }];
}
