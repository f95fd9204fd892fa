import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { outbox, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { mustKeepRobots } from "../robots/find";
import type { RobotPayload } from "./enqueue";

/** What did not leave yet although it was tried, oldest first: for the settings page. */
export async function outboxProblems(ctx: Ctx) {
  mustKeepRobots(ctx);
  const rows = await ctx.db
    .select({ row: outbox, recipient: users.name })
    .from(outbox)
    .leftJoin(users, eq(users.id, outbox.recipientId))
    .where(
      and(
        eq(outbox.governmentId, ctx.actor.governmentId),
        isNull(outbox.doneAt),
        isNotNull(outbox.lastError),
      ),
    )
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(100);
  return rows.map(({ row, recipient }) => ({
    id: row.id,
    channel: row.channel === "robot" ? ("robot" as const) : ("mail" as const),
    recipient,
    robotId: row.channel === "robot" ? (row.payload as RobotPayload).robotId : null,
    attempts: row.attempts,
    lastError: row.lastError ?? "",
    since: row.createdAt,
    nextAt: row.runAt,
  }));
}
