import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatNumber, formatShare } from "@/app/_words/format";
import { type Preset, presets } from "@/db/values";
import { presetRules, scheduleLamp } from "@/server/lamp/presets";
import { Badge } from "../badge";
import { Cell, Column, DataTable, RowHead } from "../data-table";
import { Lamp } from "../lamp";
import { crossedWords, keptWords, type LimitWords } from "./limit-words";
import type { MethodPlan } from "./plan-rules";

/** The case that all four rules are shown with. */
export const presetCase = { expected: 0.75, progress: 0.68 } as const;

/** The four rules side by side, their limits from the engine's own table; the plan's own is marked. */
export function PresetTable({ current, pending }: Pick<MethodPlan, "current" | "pending">) {
  const words = useTranslations("methodPage");
  const lamp = useTranslations("lamp");
  const locale = useLocale();
  const said = (limit: LimitWords) =>
    words(`limit.${limit.key}`, {
      amount: "points" in limit ? formatNumber(limit.points, locale) : "",
      share: "share" in limit ? `${formatNumber(limit.share * 100, locale)}%` : "",
    });
  const growth = (preset: Preset) => {
    const own = presetRules[preset].growthTolerance;
    if (own === 0) return words("growthRule.strict");
    const tolerance = own === "plan" ? current.switches.growthTolerance : own;
    return words(`growthRule.${own === "plan" ? "plan" : "fixed"}`, {
      tolerance: formatNumber(tolerance, locale),
    });
  };
  const columns = {
    green: words("table.green"),
    yellow: words("table.yellow"),
    red: words("table.red"),
    growth: words("table.growth"),
    example: words("table.example", {
      expected: formatShare(presetCase.expected),
      progress: formatShare(presetCase.progress),
    }),
  };
  return (
    <DataTable
      caption={words("table.caption")}
      phone="cards"
      head={
        <>
          <Column>{words("table.rule")}</Column>
          {Object.entries(columns).map(([key, name]) => (
            <Column key={key} className="whitespace-normal!">
              {name}
            </Column>
          ))}
        </>
      }
    >
      {presets.map((preset) => {
        const { yellow, red } = presetRules[preset];
        return (
          <tr key={preset}>
            <RowHead className="font-medium!">
              <span className="mr-2">{lamp(`preset.${preset}`)}</span>
              {preset === current.preset ? <Badge tone="brand">{words("table.inForce")}</Badge> : null}
              {pending && preset === pending.preset && preset !== current.preset ? (
                <Badge>{words("table.pending", { day: formatDay(pending.from, locale) })}</Badge>
              ) : null}
            </RowHead>
            <Cell label={columns.green}>{said(keptWords(yellow ?? red))}</Cell>
            <Cell label={columns.yellow}>{yellow ? said(crossedWords(yellow)) : words("table.none")}</Cell>
            <Cell label={columns.red}>{said(crossedWords(red))}</Cell>
            <Cell label={columns.growth}>{growth(preset)}</Cell>
            <Cell label={columns.example}>
              <Lamp value={scheduleLamp(preset, presetCase.progress, presetCase.expected)} />
            </Cell>
          </tr>
        );
      })}
    </DataTable>
  );
}
