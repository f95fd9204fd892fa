import { useLocale, useTranslations } from "next-intl";
import { formatMonth } from "@/app/_words/format";
import type { ReviewData } from "./review-detail";

const fields = ["progress", "problems", "nextSteps"] as const;

/** The words of this period beside those of the last accepted one; words copied from it are pointed at. */
export function SideBySide({ update, previous, copied }: Pick<ReviewData, "update" | "previous" | "copied">) {
  const words = useTranslations("review");
  const extra = useTranslations("extra");
  const locale = useLocale();
  return (
    <section aria-label={words("words")} className="grid gap-4">
      {fields.map((field) => {
        return (
          <div key={field} className="grid gap-x-6 gap-y-1 md:grid-cols-2">
            <div>
              <h3>{words(field)}</h3>
              <p className="whitespace-pre-wrap">{update[field] || "–"}</p>
              {copied && field === "progress" ? (
                <p className="text-small text-yellow">
                  {copied.exact ? words("copied") : extra("copiedNearly")}
                </p>
              ) : null}
            </div>
            {previous ? (
              <div className="border-rule text-ink-2 md:border-l md:pl-6">
                <h3 className="font-normal text-small">{formatMonth(previous.period, locale)}</h3>
                <p className="whitespace-pre-wrap">{previous[field] || "–"}</p>
              </div>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
