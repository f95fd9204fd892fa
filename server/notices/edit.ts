import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { notices } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { findNotice } from "./find";
import { movedNotice, subjectOf } from "./move";
import { mayEditNotice } from "./policy";
import type { editNoticeInput } from "./schema";

/** Changes the words of a draft; what they rest on stays as it was. */
export const edit = (ctx: Ctx, input: z.output<typeof editNoticeInput>) =>
  write(ctx, async (ctx) => {
    const before = await findNotice(ctx, input.id, mayEditNotice);
    const [after] = await ctx.db
      .update(notices)
      .set({ words: input.words, version: sql`${notices.version} + 1` })
      .where(and(eq(notices.id, before.id), eq(notices.state, "draft"), eq(notices.version, input.version)))
      .returning();
    if (!after) throw await movedNotice(ctx, before.id);
    await record(ctx, "notice.edit", subjectOf(after), {
      before: { words: before.words },
      after: { words: after.words },
    });
    return { id: after.id, version: after.version, state: after.state };
  });
