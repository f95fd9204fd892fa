import type { WriteCtx } from "../core/context";
import type { MessageKey } from "../messages/keys";
import { notify } from "../messages/notify";
import { type Recipients, recipientsOf } from "../messages/recipients";
import type { Notice } from "./find";
import { needsLeader } from "./policy";

type Item = {
  code: string;
  titleZh: string;
  titleEn: string;
  departmentZh?: string;
  departmentEn?: string;
};

/** Tells all these people of a notice in one go, so that a group robot hears of it once. */
export async function tell(
  ctx: WriteCtx,
  to: readonly Recipients[],
  key: MessageKey,
  notice: Notice,
  { code, titleZh, titleEn, departmentZh, departmentEn }: Item,
  more: Record<string, string> = {},
): Promise<void> {
  const userIds: string[] = [];
  for (const some of to) userIds.push(...(await recipientsOf(ctx, some)));
  const facts: Record<string, string> = {
    code,
    titleZh,
    titleEn,
    step: notice.step,
    ...(notice.numberText
      ? { numberText: notice.numberText }
      : { numberTextZh: "批示", numberTextEn: "The instruction" }),
    ...(notice.answerBy ? { answerBy: notice.answerBy } : {}),
    ...(notice.acknowledgeBy ? { acknowledgeBy: notice.acknowledgeBy } : {}),
    ...(departmentZh && departmentEn ? { departmentZh, departmentEn } : {}),
    name: ctx.actor.name,
    ...more,
  };
  await notify(ctx, { userIds }, { key, facts, href: `/notices/${notice.id}`, cause: notice.id });
}

/** Tells the leaders in charge, or every leader where nobody is, that a draft waits for their name. */
export async function tellLeaders(
  ctx: WriteCtx,
  notice: Notice,
  item: Item & { leaderPostIds: readonly string[] },
): Promise<void> {
  if (!needsLeader(notice.step)) return;
  const posts = item.leaderPostIds.map((postId) => ({ postId }));
  await tell(ctx, posts.length ? posts : [{ role: "leader" }], "notice.toApprove", notice, item);
}
