import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Lamp } from "@/app/_ui/lamp";
import { formatNumber, formatShare } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import type { CommitmentData, Explained, LampData } from "./data";
import { measureNamed } from "./measure-named";

type Limit = Explained["rules"][number]["limits"]["red"];
type Props = { lamp: LampData; data: CommitmentData; explained: Explained };

/** What the lamp would be under each of the rules in use elsewhere, with its sentence and its borders. */
export function OtherRules({ lamp, data, explained }: Props) {
  const words = useTranslations("standing.rules");
  const lampWords = useTranslations("lamp");
  const locale = useLocale();
  const growth = data.measures.some((measure) => measure.basis === "growth");
  const limit = (one: Limit) => {
    if ("points" in one)
      return one.points === 0
        ? words("behind")
        : words("points", {
            points: formatNumber(one.points, locale),
            touches: one.touches ? "yes" : "no",
          });
    if (one.ofExpected === 0) return words("behind");
    return words("part", { share: one.ofExpected === 0.5 ? "half" : formatShare(1 - one.ofExpected) });
  };
  return (
    <details className="mt-2 border-rule border-t pt-2">
      <summary className="min-h-8 py-1 text-brand">{words("title")}</summary>
      <p className="mb-1 text-ink-2 text-small">
        {words("hint")} <FigureHelp of="presets" />
      </p>
      <div className="text-small">
        <DataTable
          caption={words("title")}
          phone="cards"
          head={
            <>
              <Column>{words("rule")}</Column>
              <Column>{words("result")}</Column>
            </>
          }
        >
          {explained.rules.map((rule) => {
            const { yellow, red } = rule.limits;
            const [reason] = rule.reasons;
            const part = rule.parts.find((one) => one.reason.key === reason?.key) ?? rule.parts[0];
            const unit = measureNamed(data.measures, part?.measureId ?? null, locale)?.unit ?? null;
            return (
              <tr key={rule.preset} className={rule.current ? "bg-brand-soft" : undefined}>
                <RowHead>
                  <span className="font-medium">{lampWords(`preset.${rule.preset}`)}</span>{" "}
                  {rule.current ? <Badge tone="brand">{words("current")}</Badge> : null}
                  <span className="block text-ink-2">
                    {yellow
                      ? words("both", { yellow: limit(yellow), red: limit(red) })
                      : words("redOnly", { red: limit(red) })}
                  </span>
                  {growth ? (
                    <span className="block text-ink-2">
                      {rule.growthTolerance > 0
                        ? words("growth", { tolerance: formatNumber(rule.growthTolerance, locale) })
                        : words("growthStrict")}
                    </span>
                  ) : null}
                </RowHead>
                <Cell>
                  <Lamp value={rule.lamp} />
                  {reason ? (
                    <span className="block text-ink-2">
                      {reasonText(lampWords, reason, { locale, lamp: rule.lamp, unit })}
                    </span>
                  ) : null}
                  {rule.current || rule.lamp === lamp.lamp ? null : <Changed />}
                </Cell>
              </tr>
            );
          })}
        </DataTable>
      </div>
    </details>
  );
}

/** Says in a word that this rule would light another lamp than the present one. */
function Changed() {
  const words = useTranslations("standing.rules");
  return <span className="block font-medium">{words("different")}</span>;
}
