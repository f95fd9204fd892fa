import type { z } from "zod";
import { savedViews } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { listViews } from "./list";
import { mostViews, type saveViewInput } from "./schema";

/**
 * Keeps the present ledger under a name. Not audited: a view is a bookmark of one person's, decides nothing and shows
 * nothing that its owner could not see without it.
 * @throws AppError CONFLICT `view.nameTaken` or `view.tooMany`
 */
export const saveView = (ctx: Ctx, { name, query }: z.output<typeof saveViewInput>) =>
  write(ctx, async (ctx) => {
    const kept = await listViews(ctx);
    if (kept.some((view) => view.name === name))
      throw new AppError("CONFLICT", "view.nameTaken", { name }, "name");
    if (kept.length >= mostViews) throw new AppError("CONFLICT", "view.tooMany", { most: mostViews });
    const { governmentId, userId } = ctx.actor;
    const [row] = await ctx.db
      .insert(savedViews)
      .values({ governmentId, userId, name, query })
      .returning({ id: savedViews.id });
    if (!row) throw new Error("an insert returned no row");
    return row;
  });
