import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { formatMonth, formatNumber } from "@/app/_words/format";
import { ConfirmFigure } from "./confirm-figure";
import type { Desk } from "./desk-data";
import { DeskGroup } from "./desk-group";
import { DeskRow } from "./desk-row";
import { RequestFacts } from "./request-facts";
import { rowButton } from "./row-button-class";

/** Requests that the head lets leave the department, and growth figures that the statistics bureau confirms. */
export function EndorsedGroups({ desk }: { desk: Desk }) {
  const words = useTranslations("desk");
  const locale = useLocale();
  const own = (zh: string, en: string) => (locale === "zh" ? zh : en);
  return (
    <>
      <DeskGroup name="requestsToEndorse" count={desk.requestsToEndorse.length}>
        {desk.requestsToEndorse.map((row) => (
          <DeskRow key={row.id} row={row} facts={<RequestFacts row={row} />}>
            <LinkButton
              prefetch={false}
              className={rowButton}
              href={`/requests/${row.id}`}
              aria-label={words("nameAction", { action: words("open"), code: row.code })}
            >
              {words("open")}
            </LinkButton>
          </DeskRow>
        ))}
      </DeskGroup>
      <DeskGroup name="figuresToConfirm" count={desk.figuresToConfirm.length}>
        {desk.figuresToConfirm.map((row) => (
          <DeskRow
            key={row.readingId}
            row={{ ...row, lamp: null }}
            facts={words("figure", {
              department: own(row.departmentZh, row.departmentEn),
              month: formatMonth(row.period, locale),
              metric: own(row.metricZh, row.metricEn),
              value: `${formatNumber(row.value ?? 0, locale)}${own(row.unitZh, ` ${row.unitEn}`)}`,
            })}
          >
            <ConfirmFigure readingId={row.readingId} code={row.code} />
          </DeskRow>
        ))}
      </DeskGroup>
    </>
  );
}
