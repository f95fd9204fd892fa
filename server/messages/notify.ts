import { messages } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import type { MessageKey } from "./keys";
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
 * made the change is left out. Mail and robots are fed from what stands there (`server/outbox/`).
 */
export async function notify(ctx: WriteCtx, to: Recipients, message: Message): Promise<void> {
  const { actor, clock } = ctx;
  const { cause, ...said } = message;
  const people = (await recipientsOf(ctx, to)).filter((id) => id !== actor.userId);
  if (people.length === 0) return;
  await ctx.db
    .insert(messages)
    .values(
      people.map((userId) => ({
        ...said,
        userId,
        governmentId: actor.governmentId,
        on: clock.today(),
        dedupeKey: cause ? `${userId}:${said.key}:${cause}` : null,
      })),
    )
    .onConflictDoNothing();
}
