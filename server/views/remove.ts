import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { savedViews } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { ownViews } from "./list";
import type { removeViewInput } from "./schema";

/** @throws AppError NOT_FOUND for one that is gone, or somebody else's */
export const removeView = (ctx: Ctx, { id }: z.output<typeof removeViewInput>) =>
  write(ctx, async (ctx) => {
    const [gone] = await ctx.db
      .delete(savedViews)
      .where(and(ownViews(ctx), eq(savedViews.id, id)))
      .returning({ id: savedViews.id });
    if (!gone) throw new AppError("NOT_FOUND", "view.missing");
    return gone;
  });
