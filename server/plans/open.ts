import { and, eq, notInArray } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Ctx } from "../core/context";

/** How many commitments of a plan, parents and parts alike, are neither closed nor discontinued. */
export const countOpen = (ctx: Pick<Ctx, "db">, planId: string): Promise<number> =>
  ctx.db.$count(
    commitments,
    and(eq(commitments.planId, planId), notInArray(commitments.state, ["closed", "discontinued"])),
  );
