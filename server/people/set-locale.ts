import { eq } from "drizzle-orm";
import type { z } from "zod";
import { users } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import type { setLocaleInput } from "./schema";

/** Keeps the language that the user reads, for every machine that they sign in on. */
export const setLocale = (ctx: Ctx, { locale }: z.output<typeof setLocaleInput>) =>
  write(ctx, async (ctx) => {
    const { userId } = ctx.actor;
    await ctx.db.update(users).set({ locale }).where(eq(users.id, userId));
    const change = { before: { locale: ctx.actor.locale }, after: { locale } };
    await record(ctx, "user.setLocale", { kind: "user", id: userId }, change);
    return { locale };
  });
