import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { messages } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { listMessagesInput } from "./schema";

export const pageSize = 30;

/** The actor's own messages, newest first; unread ones before the read ones where asked. */
export async function listMessages(ctx: Ctx, { page, unreadFirst }: z.output<typeof listMessagesInput>) {
  const own = eq(messages.userId, ctx.actor.userId);
  const readLast = sql`case when ${messages.readAt} is null then 0 else 1 end`;
  const rows = await ctx.db
    .select()
    .from(messages)
    .where(own)
    .orderBy(...(unreadFirst ? [readLast] : []), desc(messages.createdAt), desc(messages.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const total = await ctx.db.$count(messages, own);
  const unread = await countUnread(ctx);
  return {
    rows: rows.map(({ id, key, facts, href, on, readAt }) => ({ id, key, facts, href, on, unread: !readAt })),
    ...{ total, unread, page, pages: Math.max(1, Math.ceil(total / pageSize)) },
  };
}

/** Unread messages of the actor: the number at the inbox in the navigation. */
export const countUnread = (ctx: Ctx): Promise<number> =>
  ctx.db.$count(messages, and(eq(messages.userId, ctx.actor.userId), isNull(messages.readAt)));
