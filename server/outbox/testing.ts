import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { outbox, users } from "@/db/schema";
import type { Actor } from "../core/context";
import { write } from "../core/context";
import { type Message, notify } from "../messages/notify";
import type { Recipients } from "../messages/recipients";
import type { TestWorld } from "../testing-refusals";
import type { Mail } from "./mail-of";
import type { Transports } from "./transports";

/** Gives a person an address, and how and in which language mail should come. */
export const mailbox = (
  db: Db,
  { userId }: Actor,
  { digest, locale }: { digest?: string; locale?: "zh" | "en" } = {},
) =>
  db
    .update(users)
    .set({ email: `${userId}@example.cn`, preferences: digest ? { digest } : {}, locale: locale ?? null })
    .where(eq(users.id, userId));

/** Tells people of the world's commitment, as a verb would. */
export const tellOf = (w: TestWorld, to: Recipients, varied: Partial<Message> = {}) => {
  const { code, titleZh, titleEn } = w.commitment;
  const facts = { code, titleZh, titleEn, reason: "数据有误" };
  return write(w.ctx(w.people.supervisor), (ctx) =>
    notify(ctx, to, { key: "commitment.recalled", facts, href: `/commitments/${code}`, ...varied }),
  );
};

export const outboxOf = (db: Db, w: TestWorld) =>
  db.select().from(outbox).where(eq(outbox.governmentId, w.government.id)).orderBy(outbox.runAt);

/** Transports that keep what they are given; `fail` makes the next sendings fail. */
export function kept() {
  const mails: Mail[] = [];
  const robots: { id: string; text: string; url: string | null }[] = [];
  const state: { fail: Error | null } = { fail: null };
  const transports: Transports = {
    mail: async (mail) => {
      if (state.fail) throw state.fail;
      mails.push(mail);
    },
    robot: async ({ id }, { text, link }) => {
      if (state.fail) throw state.fail;
      robots.push({ id, text, url: link?.url ?? null });
    },
  };
  return { mails, robots, state, transports };
}
