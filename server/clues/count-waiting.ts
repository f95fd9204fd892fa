import { and, asc, count, eq } from "drizzle-orm";
import { clues, commitments, lampRows } from "@/db/schema";
import type { Ctx } from "../core/context";
import { isOfOffice } from "./policy";
import { readable } from "./readable";

/** How many clues wait for the actor to decide them; none for whoever is not of the supervision office. */
export async function countWaiting(ctx: Ctx): Promise<number> {
  if (!isOfOffice(ctx.actor)) return 0;
  const [row] = await ctx.db
    .select({ waiting: count() })
    .from(clues)
    .innerJoin(commitments, eq(commitments.id, clues.commitmentId))
    .where(and(await readable(ctx), eq(clues.state, "received")));
  return row?.waiting ?? 0;
}

/** The clues that wait, oldest first, as rows for the supervisor's desk: as many as `countWaiting` says. */
export async function cluesForDesk(ctx: Ctx) {
  if (!isOfOffice(ctx.actor)) return [];
  return ctx.db
    .select({
      id: clues.id,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      lamp: lampRows.lamp,
      receivedOn: clues.receivedOn,
    })
    .from(clues)
    .innerJoin(commitments, eq(commitments.id, clues.commitmentId))
    .leftJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(and(await readable(ctx), eq(clues.state, "received")))
    .orderBy(asc(clues.receivedOn), asc(clues.createdAt), asc(clues.id));
}
