import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { ZodError } from "zod";
import type { Db } from "@/db/client";
import type { Clock } from "./core/clock";
import type { Actor } from "./core/context";
import { AppError, type Problem } from "./core/errors";
import { log } from "./core/log";

/** `sessionId` names the session row of the request; only what changes the session itself asks for it. */
export type RequestCtx = {
  db: Db;
  actor: Actor | null;
  clock: Clock;
  sessionId?: string | null;
  /** Changes with every write of the government (server/answers/stamp.ts); without one nothing is remembered. */
  stamp?: string | null;
};

const httpCode = {
  NOT_FOUND: "NOT_FOUND",
  FORBIDDEN: "FORBIDDEN",
  CONFLICT: "CONFLICT",
  INVALID: "BAD_REQUEST",
  ASK: "PRECONDITION_FAILED",
} as const satisfies Record<Problem, TRPCError["code"]>;

const t = initTRPC.context<RequestCtx>().create({
  transformer: superjson,
  // What leaves the server: a message key with its facts, never the text of an unexpected error.
  errorFormatter: ({ shape, error }) => {
    const { cause } = error;
    const key =
      cause instanceof AppError
        ? cause.key
        : error.code === "INTERNAL_SERVER_ERROR"
          ? "unexpected"
          : error.code;
    return {
      ...shape,
      message: key,
      data: {
        code: error.code,
        key,
        facts: cause instanceof AppError ? cause.facts : {},
        field: cause instanceof AppError ? cause.field : null,
        issues:
          cause instanceof ZodError
            ? cause.issues.map((issue) => ({ path: issue.path.map(String).join("."), key: issue.message }))
            : [],
      },
    };
  },
});

export const router = t.router;
export const createCaller = t.createCallerFactory;

const mapped = t.procedure.use(async ({ next, path, type }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof AppError)
    throw new TRPCError({ code: httpCode[cause.code], message: cause.key, cause });
  // Expected refusals stay out of the log; what nobody expected must be in it.
  if (result.error.code === "INTERNAL_SERVER_ERROR")
    log.error({ err: result.error, path, type }, "procedure failed");
  return result;
});

/** Anyone, signed in or not. */
export const anyone = mapped;

/** Whoever is signed in; what they may do is each verb's own policy. */
export const member = mapped.use(({ ctx, next }) => {
  if (!ctx.actor) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});
