import "server-only";
import { headers } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import { getServerSession } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { database } from "./core/db";
import { AppError } from "./core/errors";
import { log } from "./core/log";
import { env } from "./env";
import { clientAddress } from "./people/client-address";
import { endSession } from "./people/end-session";
import { signIn } from "./people/sign-in";

declare module "next-auth" {
  interface Session {
    sessionId?: string;
  }
  interface User {
    sessionId?: string;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}

const credentials = z.object({ login: z.string().min(1).max(200), password: z.string().min(1).max(200) });

async function authorize(given: unknown) {
  const parsed = credentials.safeParse(given);
  if (!parsed.success) return null;
  const { db } = await database();
  const head = await headers();
  try {
    const { user, session } = await signIn(
      db,
      {
        ...parsed.data,
        address: clientAddress(
          head.get("x-jiannuo-peer"),
          head.get("x-forwarded-for"),
          env().TRUSTED_PROXIES,
        ),
        agent: head.get("user-agent"),
      },
      { now: new Date(), sessionHours: env().SESSION_HOURS },
    );
    return { id: user.id, name: user.name, sessionId: session.id };
  } catch (refusal) {
    // next-auth hands the message of a thrown error to the page; the page turns it into words.
    if (refusal instanceof AppError) throw new Error(`${refusal.key}:${refusal.facts.seconds ?? ""}`);
    log.error({ err: refusal }, "sign-in failed");
    throw new Error("unexpected:");
  }
}

/**
 * The token only names a row of `sessions`; everything else is read per request. Ending the row ends the session
 * at its next request.
 */
export function authOptions(): NextAuthOptions {
  const maxAge = env().SESSION_HOURS * 3600;
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge },
    pages: { signIn: "/login", error: "/login" },
    providers: [Credentials({ credentials: { login: {}, password: {} }, authorize })],
    events: {
      async signOut({ token }) {
        if (token?.sessionId) await endSession((await database()).db, token.sessionId, new Date());
      },
    },
    callbacks: {
      jwt({ token, user }) {
        return user?.sessionId ? { ...token, sessionId: user.sessionId } : token;
      },
      session({ session, token }) {
        return { ...session, sessionId: token.sessionId };
      },
    },
  };
}

/** Id of the session row that the request's cookie names, whether or not it still runs. */
export async function sessionId(): Promise<string | null> {
  const session = await getServerSession(authOptions());
  return session?.sessionId ?? null;
}
