import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { findNotice } from "./find";
import { moveNotice } from "./move";
import { mayAnswer } from "./policy";
import type { answerNoticeInput } from "./schema";
import { tell } from "./tell";

/** The department answers (答复). An instruction's answer goes to the leader who gave it, too. */
export const answer = (ctx: Ctx, input: z.output<typeof answerNoticeInput>) =>
  write(ctx, async (ctx) => {
    const before = await findNotice(ctx, input.id, mayAnswer);
    const after = await moveNotice(
      ctx,
      before,
      "answer",
      input.version,
      { answer: input.words, answeredBy: ctx.actor.userId, answeredOn: ctx.clock.today() },
      { words: input.words },
    );
    const leader = after.fromPostId ? [{ postId: after.fromPostId }] : [];
    await tell(ctx, [{ role: "supervisor" }, ...leader], "notice.answered", after, before);
    return { id: after.id, version: after.version, state: after.state };
  });
