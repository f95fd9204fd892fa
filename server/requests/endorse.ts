import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { requests } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { findRequest } from "./find";
import { moved } from "./moved";
import { mayEndorseRequest } from "./policy";
import type { endorseRequestInput } from "./schema";

/** The head of the department endorses a request that somebody else of it filed, where the plan asks for that. */
export const endorseRequest = (ctx: Ctx, input: z.output<typeof endorseRequestInput>) =>
  write(ctx, async (ctx) => {
    const before = await findRequest(ctx, input.id, mayEndorseRequest);
    const [after] = await ctx.db
      .update(requests)
      .set({
        state: "endorsed",
        endorsedBy: ctx.actor.userId,
        endorsedOn: ctx.clock.today(),
        version: sql`${requests.version} + 1`,
      })
      .where(
        and(eq(requests.id, before.id), eq(requests.state, "filed"), eq(requests.version, input.version)),
      )
      .returning();
    if (!after) throw await moved(ctx, before.id);
    await record(
      ctx,
      "request.endorse",
      { kind: "request", id: after.id, commitmentId: after.commitmentId },
      { before: { state: before.state }, after: { state: after.state } },
    );
    return { id: after.id, version: after.version, state: after.state };
  });
