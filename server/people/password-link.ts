import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { governments, passwordLinks, users } from "@/db/schema";
import type { ReadDb } from "@/db/client";
import type { WriteCtx } from "../core/context";

const validMs = 72 * 3_600_000;

/** Only this of a token is kept: a copy of the database opens no account. */
export const tokenHash = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * Makes a link to set a password and ends the user's earlier ones. It works once, for 72 hours of the security
 * clock. The path is returned and kept nowhere.
 */
export async function makePasswordLink(ctx: WriteCtx, userId: string): Promise<string> {
  const now = ctx.clock.real();
  await ctx.db
    .update(passwordLinks)
    .set({ usedAt: now })
    .where(and(eq(passwordLinks.userId, userId), isNull(passwordLinks.usedAt)));
  const token = randomBytes(32).toString("base64url");
  await ctx.db
    .insert(passwordLinks)
    .values({ userId, tokenHash: tokenHash(token), expiresAt: new Date(now.getTime() + validMs) });
  return `/welcome/${token}`;
}

/** The open link that a token belongs to, with its account; null when it is unknown, used, over or disabled. */
export async function openLink(db: Pick<ReadDb, "select">, token: string, now: Date) {
  const [found] = await db
    .select({ link: passwordLinks, user: users, government: governments })
    .from(passwordLinks)
    .innerJoin(users, eq(users.id, passwordLinks.userId))
    .innerJoin(governments, eq(governments.id, users.governmentId))
    .where(
      and(
        eq(passwordLinks.tokenHash, tokenHash(token)),
        isNull(passwordLinks.usedAt),
        gt(passwordLinks.expiresAt, now),
        isNull(users.disabledAt),
      ),
    );
  return found ?? null;
}
