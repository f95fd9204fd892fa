import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { messages } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import type { openMessageInput, readMessagesInput } from "./schema";

/** Marks some of the actor's messages as read, or all (`ids` null). Foreign ones are passed over. Not audited. */
const markRead = (ctx: Ctx, ids: readonly string[] | null) =>
  write(ctx, async (ctx) => {
    const own = and(eq(messages.userId, ctx.actor.userId), isNull(messages.readAt));
    const marked = await ctx.db
      .update(messages)
      .set({ readAt: ctx.clock.real() })
      .where(and(own, ids ? inArray(messages.id, [...ids]) : undefined))
      .returning({ id: messages.id });
    return { marked: marked.length };
  });

export const readMessages = (ctx: Ctx, { ids }: z.output<typeof readMessagesInput>) => markRead(ctx, ids);
export const readAllMessages = (ctx: Ctx) => markRead(ctx, null);

/** Opens a message: from then on it is read. Returns where it leads. */
export async function openMessage(ctx: Ctx, { id }: z.output<typeof openMessageInput>) {
  const [message] = await ctx.db
    .select()
    .from(messages)
    .where(and(eq(messages.id, id), eq(messages.userId, ctx.actor.userId)));
  if (!message) throw new AppError("NOT_FOUND", "message.missing");
  if (!message.readAt) await markRead(ctx, [id]);
  return { href: message.href };
}
