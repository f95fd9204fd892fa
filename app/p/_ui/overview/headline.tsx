import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/app/_words/format";
import { type Of, publicHref } from "../../[government]/[year]/links";
import { inWords, type PagePublished } from "../published";

type Props = { of: Of; published: PagePublished };

const to = (href: string, count: number, className?: string) =>
  function Part(text: ReactNode) {
    return count > 0 ? (
      <a href={href} className={className}>
        {text}
      </a>
    ) : (
      text
    );
  };

/** The year in one sentence; each number opens the commitments that it counts. */
export function Headline({ of, published: { document } }: Props) {
  const words = useTranslations("publicPages.overview");
  const preset = useTranslations("lamp.preset");
  const locale = useLocale();
  const { totals, report, plan } = document;
  const { buckets, overdue, pledges, counted, parents, children } = totals;
  const list = (params: Record<string, string>) => publicHref(of, "/items", params);
  const ok = buckets.ahead + buckets["on-schedule"];
  return (
    <header>
      <p className="pub-small">
        {words("above", {
          report: inWords(report.title, locale),
          meeting: inWords(report.meeting, locale),
        })}
      </p>
      <h1 className="pub-plain">
        {words.rich(overdue > 0 ? "headline" : "headlineNone", {
          same: pledges === counted ? "yes" : "no",
          pledges,
          counted,
          done: buckets.done,
          ok,
          behind: buckets.behind,
          other: buckets.other,
          overdue,
          doneLink: to(list({ bucket: "done" }), buckets.done),
          behindLink: to(list({ bucket: "behind" }), buckets.behind),
          otherLink: to(list({ bucket: "other" }), buckets.other),
          overdueLink: to(list({ overdue: "1" }), overdue, "late"),
        })}
      </h1>
      <p>
        {words("basis", { day: formatDay(document.day, locale), preset: preset(plan.preset) })}{" "}
        {children > 0 ? words("basisParts", { parents, children }) : null}
      </p>
    </header>
  );
}
