import { inArray } from "drizzle-orm";
import { users } from "@/db/schema";
import type { Digest } from "@/db/values";
import type { WriteCtx } from "../core/context";
import { mailConfigured } from "../outbox/mail-configured";
import { digestOf } from "./preferences";

/** How each of these people wants their messages mailed; `off` for whoever has no address, and for all without mail. */
export async function mailWishes(ctx: WriteCtx, userIds: readonly string[]): Promise<Map<string, Digest>> {
  if (!mailConfigured()) return new Map();
  const rows = await ctx.db
    .select({ id: users.id, email: users.email, preferences: users.preferences })
    .from(users)
    .where(inArray(users.id, [...userIds]));
  return new Map(rows.map((row) => [row.id, row.email ? digestOf(row.preferences) : "off"]));
}
