"use client";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { formatDay } from "@/app/_words/format";
import type { FilingData } from "./filing-state";

type Props = { rows: FilingData["contributions"]; onTake: (text: string) => void };

/** What supporting departments gave for the period; each can be taken into the lead's own words. */
export function Contributions({ rows, onTake }: Props) {
  const words = useTranslations("extra");
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="contributions" className="grid gap-2">
      <h2 id="contributions" className="text-base">
        {words("contributions")}
      </h2>
      <ul>
        {rows.map((row) => {
          const department = locale === "zh" ? row.departmentZh : row.departmentEn;
          return (
            <li key={row.id} className="border-rule border-t py-2">
              <p className="text-ink-2 text-small">
                {words("contributionOf", { department, name: row.author, day: formatDay(row.on, locale) })}
              </p>
              <p className="whitespace-pre-wrap">{row.words}</p>
              <Button
                look="quiet"
                className="-ml-3.5 text-small"
                aria-label={words("takeOverNamed", { department })}
                onClick={() => onTake(row.words)}
              >
                {words("takeOver")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
