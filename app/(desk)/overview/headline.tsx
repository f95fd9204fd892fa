import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatMonth, formatShare, formatShortMonth } from "@/app/_words/format";
import { ledgerHref } from "../commitments/search-params";
import { monthsElapsed, twelfthOf } from "./elapsed";
import type { Overview } from "./overview-data";

const to = (href: string, className?: string) =>
  function Part(text: ReactNode) {
    return (
      <Link prefetch={false} href={href} className={className}>
        {text}
      </Link>
    );
  };

const ink = "text-ink no-underline hover:underline";

/** The year in one sentence; each of its numbers opens the items that it counts. */
export function Headline({ shown }: { shown: Overview }) {
  const words = useTranslations("overview");
  const locale = useLocale();
  const { plan, period, buckets, total, overdue } = shown;
  if (!period) return <h1>{words("notStarted", { total })}</h1>;
  const elapsed = monthsElapsed(plan, period);
  const twelfth = twelfthOf(elapsed);
  const sameYear = period.startsWith(String(plan.year));
  return (
    <h1 className="max-w-[46em]">
      {words.rich(overdue > 0 ? "headline" : "headlineNone", {
        month: sameYear && locale === "zh" ? formatShortMonth(period, locale) : formatMonth(period, locale),
        share: twelfth ? words(`twelfths.${twelfth}`) : formatShare(elapsed.over / elapsed.all),
        total,
        ok: buckets.ahead + buckets["on-schedule"] + buckets.done,
        behind: buckets.behind,
        overdue,
        okLink: to(ledgerHref({ bucket: ["ahead", "on-schedule", "done"] }), ink),
        behindLink: to(ledgerHref({ bucket: ["behind"] }), ink),
        overdueLink: to(ledgerHref({ flag: "overdue" }), "text-red"),
      })}
    </h1>
  );
}
