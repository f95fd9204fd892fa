import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FigureId } from "../figure-ids";
import { Section } from "../section";
import { Contents } from "./contents";
import { figureGroups, figuresOf } from "./figure-groups";
import { FigureSection } from "./figure-section";
import { LampLegend } from "./lamp-legend";
import { type MethodPlan, rulesOfFigure } from "./plan-rules";
import { PlanSettings, useRules } from "./plan-settings";
import { PresetTable } from "./preset-table";

/** Every lamp and figure explained, with the settings of one plan; the page's own heading stands above it. */
export function Method({ plan, settingsLink }: { plan: MethodPlan; settingsLink?: ReactNode }) {
  const words = useTranslations("methodPage");
  const lamp = useTranslations("lamp");
  const rules = useRules(plan);
  const within: Partial<Record<FigureId, ReactNode>> = {
    lamps: <LampLegend />,
    presets: <PresetTable current={plan.current} pending={plan.pending} />,
  };
  return (
    <div className="grid gap-8">
      <Contents />
      <Section title={words("settings")} aside={settingsLink}>
        {/* The points of the appraisal are a table of their own, and stand with it. */}
        <PlanSettings plan={plan} rules={rules.filter(({ key }) => key !== "appraisal")} />
      </Section>
      {figureGroups.map((group) => (
        <Section
          key={group}
          id={`part-${group}`}
          title={words(`groups.${group}`)}
          aside={
            <a href="#contents" className="no-print inline-block min-h-6">
              {words("toContents")}
            </a>
          }
        >
          {group === "lamp" ? (
            <p className="mb-1 max-w-[46rem] text-ink-2">
              {words("exampleNote", { preset: lamp("preset.standard"), day: 28 })}
            </p>
          ) : null}
          <div>
            {figuresOf(group).map((id) => (
              <FigureSection
                key={id}
                id={id}
                rules={rules.filter((rule) => rulesOfFigure[id]?.includes(rule.key))}
              >
                {within[id]}
              </FigureSection>
            ))}
          </div>
        </Section>
      ))}
    </div>
  );
}
