import { useLocale, useTranslations } from "next-intl";
import { LeanTable } from "@/app/_ui/charts/lean-table";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Section } from "@/app/_ui/section";
import { formatNumber, formatQuantity } from "@/app/_words/format";
import { itemHref } from "../commitments/item-href";
import { AllRows } from "./all-rows";
import type { Overview } from "./overview-data";
import type { Drill } from "./search-params";

/** Paces and forecasts are no counts: hundreds need no fractions, and only the slowest pace needs two. */
const roughly = (value: number): number => {
  const size = Math.abs(value);
  const precision = size >= 100 ? 1 : size >= 1 ? 10 : 100;
  return Math.round(value * precision) / precision;
};

/** Under a filter (`whole` is false) an empty list says that it is one of what is chosen. */
type Props = { shown: Pick<Overview, "misses" | "asOf">; whole: boolean; drill: Drill };

/** Where the present pace does not reach the target: the pace of now, the one needed, and where it ends. */
export function Misses({ shown: { misses, asOf }, whole, drill }: Props) {
  const words = useTranslations("overview");
  const locale = useLocale();
  const { count, rows, increments, notEnoughData } = misses;
  const foreseen = increments > notEnoughData;
  const within = { narrowed: whole ? "no" : "yes" };
  const told = [
    count > 0 ? words("missesHint") : words(foreseen ? "missesNone" : "missesUnforeseen", within),
    notEnoughData > 0 ? words("missesUnknown", { increments, count: notEnoughData }) : null,
    increments > 0 && notEnoughData === 0 ? words("missesKnown", { increments }) : null,
  ].filter((part) => part !== null);
  const heads = ["miss", "toDate", "paceNow", "paceNeeded", "yearEnd"] as const;
  return (
    <Section
      title={words("misses")}
      aside={
        <>
          <AllRows count={count} href={drill({ flag: "miss-expected" })} /> <FigureHelp of="forecast" />
        </>
      }
    >
      <p className="text-ink-2 text-small">{told.join(locale === "zh" ? "" : " ")}</p>
      {rows.length > 0 ? (
        <LeanTable
          caption={words("misses")}
          cards
          head={heads.map((head) => (
            <th key={head} scope="col">
              {words(head)}
            </th>
          ))}
        >
          {rows.map((row) => {
            const unit = { zh: row.unitZh, en: row.unitEn };
            const say = (value: number) => formatQuantity(roughly(value), unit, locale);
            const interval = {
              value: say(row.endValue),
              low: formatNumber(roughly(row.low), locale),
              high: formatNumber(roughly(row.high), locale),
            };
            const figures = [
              words("ofTarget", {
                value: formatNumber(row.value, locale),
                target: formatQuantity(row.target, unit, locale),
              }),
              say(row.ratePerMonth),
              row.neededPerMonth === null ? words("noMonthLeft") : say(row.neededPerMonth),
              words("interval", interval),
            ];
            return (
              <tr key={row.id}>
                <th scope="row">
                  <a href={itemHref(row.code, asOf)}>{locale === "zh" ? row.titleZh : row.titleEn}</a>
                  <br />
                  <small>{locale === "zh" ? row.metricZh : row.metricEn}</small>
                </th>
                {figures.map((figure, index) => {
                  const head = heads[index + 1] ?? "miss";
                  return (
                    <td key={head} data-label={words(head)}>
                      {figure}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </LeanTable>
      ) : null}
    </Section>
  );
}
