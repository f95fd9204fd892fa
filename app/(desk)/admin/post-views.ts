import type { useTranslations } from "next-intl";
import { formatDay } from "@/app/_words/format";
import type { Locale } from "@/db/values";
import { addDays } from "@/server/lamp/days";
import type { postRow } from "@/server/people/posts-of";

type Words = {
  admin: ReturnType<typeof useTranslations<"admin">>;
  role: ReturnType<typeof useTranslations<"values.role">>;
};

/** A post in words, as its row shows it. */
export function postView(words: Words, locale: Locale, post: ReturnType<typeof postRow>) {
  const day = (on: string) => formatDay(on, locale);
  const { admin } = words;
  const mark = { never: admin("neverSignedIn"), disabled: admin("accountDisabled"), enabled: null };
  return {
    id: post.id,
    name: locale === "zh" ? post.nameZh : post.nameEn,
    role: words.role(post.role),
    departmentId: post.departmentId,
    holder: post.holder ? { name: post.holder.name, mark: mark[post.holder.state] } : null,
    next: post.next ? admin("next", { name: post.next.name, on: day(post.next.on) }) : null,
    vacant: post.holder === null && post.next === null,
    deputies: post.deputies.map(({ id, name, from, endOn }) => ({
      id,
      name,
      text: endOn
        ? admin("deputyFor", { name, from: day(from), until: day(addDays(endOn, -1)) })
        : admin("deputyOpen", { name, from: day(from) }),
    })),
  };
}
export type PostView = ReturnType<typeof postView>;
