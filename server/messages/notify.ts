import { messages } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import { enqueue } from "../outbox/enqueue";
import { tellRobots } from "../robots/tell";
import type { MessageKey } from "./keys";
import { mailWishes } from "./mail-wishes";
import { type Recipients, recipientsOf } from "./recipients";

export type Message = {
  key: MessageKey;
  facts: Record<string, string | number>;
  /** Path within the product where it is acted upon. */
  href: string | null;
  /** Names the cause: a person gets one message of it, however often the cause is looked at. */
  cause?: string;
};

/**
 * Puts a message into the inbox of everyone concerned, in the transaction of the change that it tells of; whoever
 * made the change is left out. Who wants mail at once gets it through the outbox; who wants it daily is left for the
 * digest, and everyone else's message counts as mailed. Group robots are told of what the whole government hears.
 */
export async function notify(ctx: WriteCtx, to: Recipients, message: Message): Promise<void> {
  const { actor, clock } = ctx;
  const { cause, ...said } = message;
  tellRobots(said);
  const people = (await recipientsOf(ctx, to)).filter((id) => id !== actor.userId);
  if (people.length === 0) return;
  const wishes = await mailWishes(ctx, people);
  const rows = await ctx.db
    .insert(messages)
    .values(
      people.map((userId) => ({
        ...said,
        userId,
        governmentId: actor.governmentId,
        on: clock.today(),
        dedupeKey: cause ? `${userId}:${said.key}:${cause}` : null,
        mailedAt: wishes.get(userId) === "daily" ? null : clock.real(),
      })),
    )
    .onConflictDoNothing()
    .returning({ id: messages.id, userId: messages.userId });
  for (const { id, userId } of rows)
    if (wishes.get(userId) === "at-once")
      await enqueue(ctx, {
        channel: "mail",
        key: "mail.message",
        recipientId: userId,
        payload: { messageIds: [id] },
        dedupeKey: `message:${id}`,
      });
}
