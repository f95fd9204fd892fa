import { outbox } from "@/db/schema";
import type { WriteCtx } from "../core/context";

/** One mail to one person: the messages it carries. Their words are made when it leaves, in the person's language. */
export type MailPayload = { messageIds: string[] };
/** What a robot is told; how much of it the robot may say is decided when it leaves. */
export type RobotPayload = { robotId: string; facts: Record<string, string | number>; href: string | null };

type Item = { key: string; dedupeKey?: string; runAt?: Date } & (
  | { channel: "mail"; recipientId: string; payload: MailPayload }
  | { channel: "robot"; payload: RobotPayload }
);

/**
 * Puts something that is to leave the product into the outbox, in the transaction of the change that it tells of.
 * @returns false where a row of the same `dedupeKey` stands there already
 */
export async function enqueue(ctx: WriteCtx, item: Item): Promise<boolean> {
  const rows = await ctx.db
    .insert(outbox)
    .values({
      ...item,
      governmentId: ctx.actor.governmentId,
      dedupeKey: item.dedupeKey ?? null,
      runAt: item.runAt ?? ctx.clock.real(),
    })
    .onConflictDoNothing()
    .returning({ id: outbox.id });
  return rows.length > 0;
}
