import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/app/_words/format";
import { Cell, Column, DataTable, RowHead } from "../data-table";
import { type MethodPlan, type Rule, rulesInForce } from "./plan-rules";

/** A plan's rules in words, for the table and for the line under each figure. */
export function useRules(plan: MethodPlan): Rule[] {
  return rulesInForce({ settings: useTranslations("settings"), lamp: useTranslations("lamp") }, plan);
}

/** What the plan has set, since when, and what changes with the next period. */
export function PlanSettings({ plan, rules }: { plan: MethodPlan; rules: readonly Rule[] }) {
  const words = useTranslations("methodPage");
  const locale = useLocale();
  const name = locale === "zh" ? plan.plan.nameZh : plan.plan.nameEn;
  const day = (on: string) => formatDay(on, locale);
  const columns = { value: words("value"), since: words("since"), next: words("next") };
  return (
    <>
      <p className="mb-2 max-w-[46rem] text-ink-2">
        {words(plan.plan.state === "draft" ? "settingsDraft" : "settingsText", { plan: name })}
      </p>
      <DataTable
        caption={words("settingsCaption")}
        phone="cards"
        head={
          <>
            <Column>{words("setting")}</Column>
            <Column>{columns.value}</Column>
            <Column>{columns.since}</Column>
            {plan.pending ? <Column>{columns.next}</Column> : null}
          </>
        }
      >
        {rules.map(({ key, name: setting, value, since, next }) => (
          <tr key={key}>
            <RowHead>{setting}</RowHead>
            <Cell label={columns.value}>{value}</Cell>
            <Cell label={columns.since} className="whitespace-nowrap">
              {since ? day(since) : words("atOnce")}
            </Cell>
            {plan.pending ? (
              <Cell label={columns.next}>
                {next ? words("nextFrom", { value: next.value, day: day(next.from) }) : words("unchanged")}
              </Cell>
            ) : null}
          </tr>
        ))}
      </DataTable>
    </>
  );
}
