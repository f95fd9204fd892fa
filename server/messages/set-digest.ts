import { eq } from "drizzle-orm";
import type { z } from "zod";
import { users } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { mailConfigured } from "../outbox/mail-configured";
import { digestOf } from "./preferences";
import type { setDigestInput } from "./schema";

const own = async (ctx: Pick<Ctx, "db" | "actor">) => {
  const [user] = await ctx.db.select().from(users).where(eq(users.id, ctx.actor.userId));
  if (!user) throw new Error("the actor is no user");
  return user;
};

/** How the actor's messages leave by mail, and whether they can at all. */
export async function mailChoice(ctx: Ctx) {
  const user = await own(ctx);
  const locale = ctx.actor.locale ?? "zh";
  return { digest: digestOf(user.preferences), locale, email: user.email, configured: mailConfigured() };
}

/** Chooses it. Messages that were there before keep the way of their day. */
export const setDigest = (ctx: Ctx, { digest }: z.output<typeof setDigestInput>) =>
  write(ctx, async (ctx) => {
    const { id, preferences } = await own(ctx);
    await ctx.db
      .update(users)
      .set({ preferences: { ...preferences, digest } })
      .where(eq(users.id, id));
    const change = { before: { digest: digestOf(preferences) }, after: { digest } };
    await record(ctx, "user.setDigest", { kind: "user", id }, change);
    return { digest };
  });
