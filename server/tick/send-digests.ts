import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { messages, users } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { chineseCalendar } from "../core/working-days";
import { digestOf } from "../messages/preferences";
import { enqueue } from "../outbox/enqueue";
import { mailConfigured } from "../outbox/mail-configured";

const fromHour = 8;

/** The hour of the day, 0 to 23, where the government is. */
const hourIn = (timeZone: string, at: Date): number =>
  Number(new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(at));

/**
 * One mail a day to everyone who wants one, with what they have not read and no mail has carried yet: at the first
 * tick after eight on a working day. The mail and the mark on its messages are one transaction.
 */
export async function sendDigests(ctx: Ctx, timeZone: string): Promise<number> {
  const day = ctx.clock.today();
  if (!mailConfigured() || !chineseCalendar.isWorkingDay(day)) return 0;
  if (hourIn(timeZone, ctx.clock.now()) < fromHour) return 0;
  const people = await ctx.db
    .selectDistinct({ id: users.id, preferences: users.preferences })
    .from(messages)
    .innerJoin(users, eq(users.id, messages.userId))
    .where(
      and(
        eq(messages.governmentId, ctx.actor.governmentId),
        isNull(messages.mailedAt),
        isNull(messages.readAt),
        isNull(users.disabledAt),
        isNotNull(users.email),
      ),
    );
  let digests = 0;
  for (const { id, preferences } of people)
    if (digestOf(preferences) !== "off" && (await digestFor(ctx, id, day))) digests += 1;
  return digests;
}

const digestFor = (ctx: Ctx, userId: string, day: string) =>
  write(ctx, async (ctx) => {
    const unread = await ctx.db
      .select({ id: messages.id })
      .from(messages)
      .where(and(eq(messages.userId, userId), isNull(messages.mailedAt), isNull(messages.readAt)))
      .orderBy(asc(messages.createdAt), asc(messages.id));
    const ids = unread.map((one) => one.id);
    if (ids.length === 0) return false;
    const dedupeKey = `digest:${userId}:${day}`;
    const payload = { messageIds: ids };
    if (
      !(await enqueue(ctx, { channel: "mail", key: "mail.digest", recipientId: userId, payload, dedupeKey }))
    )
      return false;
    await ctx.db.update(messages).set({ mailedAt: ctx.clock.real() }).where(inArray(messages.id, ids));
    return true;
  });
