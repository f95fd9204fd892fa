import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { evidence } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { openFiling } from "./filing";
import type { linkInput } from "./schema";

/**
 * Adds a web address to the period's update, by the rules of a file; it is never fetched.
 * @throws AppError as `mustBeOpen`, and CONFLICT `evidence.already` for an address that the update has
 */
export const attachLink = (ctx: Ctx, input: z.output<typeof linkInput>) =>
  write(ctx, async (ctx) => {
    const { commitment, update } = await openFiling(ctx, input);
    const { url } = input;
    const name = input.name || new URL(url).host;
    const [twin] = await ctx.db
      .select({ name: evidence.name })
      .from(evidence)
      .where(and(eq(evidence.updateId, update.id), eq(evidence.url, url), isNull(evidence.withdrawnAt)));
    if (twin) throw new AppError("CONFLICT", "evidence.already", { name: twin.name }, "evidence");
    const [row] = await ctx.db
      .insert(evidence)
      .values({
        governmentId: commitment.governmentId,
        commitmentId: commitment.id,
        updateId: update.id,
        kind: "link",
        name,
        url,
        takenOn: input.takenOn,
        milestoneId: input.milestoneId,
        addedBy: ctx.actor.userId,
        addedOn: ctx.clock.today(),
        demonstration: ctx.actor.demonstration,
      })
      .returning({ id: evidence.id });
    if (!row) throw new Error("a link was inserted and not returned");
    await record(
      ctx,
      "evidence.attach",
      { kind: "evidence", id: row.id, commitmentId: commitment.id },
      { after: { name, url, period: update.period } },
    );
    return {
      id: row.id,
      name,
      url,
      milestoneId: input.milestoneId,
      kind: "link" as const,
      updateId: update.id,
      updateVersion: update.version,
    };
  });
