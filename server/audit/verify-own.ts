import type { Ctx } from "../core/context";
import { mustReadAudit } from "./list";
import { walkChain } from "./walk";

type Result = Awaited<ReturnType<typeof walkChain>>;
const running = new Map<string, Promise<Result>>();

/**
 * Verifies the chain of the own government from its first event to its newest: how many hold, and where it breaks if
 * it does. One walk at a time; who asks meanwhile gets the same answer.
 */
export async function verifyOwn(ctx: Ctx): Promise<Result> {
  mustReadAudit(ctx);
  const { governmentId } = ctx.actor;
  const walk =
    running.get(governmentId) ?? walkChain(ctx.db, governmentId).finally(() => running.delete(governmentId));
  running.set(governmentId, walk);
  return walk;
}
