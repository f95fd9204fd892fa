import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FigureId } from "@/app/_ui/figure-ids";
import { FigureSection } from "@/app/_ui/method/figure-section";
import { LampLegend } from "@/app/_ui/method/lamp-legend";
import { type MethodPlan, type Rule, rulesOfFigure } from "@/app/_ui/method/plan-rules";
import { useRules } from "@/app/_ui/method/plan-settings";
import { PresetTable } from "@/app/_ui/method/preset-table";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { publicFigures, publicRules } from "./method-figures";

function Contents() {
  const words = useTranslations("publicPages.method");
  const groups = useTranslations("methodPage.groups");
  const figures = useTranslations("method.figures");
  return (
    <nav aria-label={words("contents")} className="pub-two pub-contents">
      {publicFigures.map(({ group, figures: ids }) => (
        <div key={group}>
          <a href={`#part-${group}`}>
            <b>{groups(group)}</b>
          </a>
          <ul className="pub-lamps">
            {ids.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{figures(id)}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

const told = ["always", "marked", "never", "editions", "compared", "clues"] as const;

/** What readers have to know of the pages before they read how a lamp is made. */
function Told() {
  const words = useTranslations("publicPages.method.published");
  return (
    <Section id="published" title={words("title")}>
      <dl className="pub-told">
        {told.map((key) => (
          <div key={key}>
            <dt>{words(key)}</dt>
            <dd>{words(`${key}Text`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Rules({ rules, day }: { rules: readonly Rule[]; day: string }) {
  const words = useTranslations("publicPages.method");
  const locale = useLocale();
  const title = words("settings", { day: formatDay(day, locale) });
  return (
    <Section title={title}>
      <table className="pub-table table-cards">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words("setting")}</th>
            <th scope="col">{words("value")}</th>
            <th scope="col">{words("since")}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ key, name, value, since }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td data-label={words("value")}>{value}</td>
              <td data-label={words("since")}>{since ? formatDay(since, locale) : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** How lamps and figures are made, by the rules that held on the edition's day. */
export function PublicMethod({ plan, day }: { plan: MethodPlan; day: string }) {
  const groups = useTranslations("methodPage.groups");
  const rules = useRules(plan).filter(({ key }) => publicRules.includes(key));
  const within: Partial<Record<FigureId, ReactNode>> = {
    lamps: <LampLegend />,
    presets: <PresetTable current={plan.current} pending={null} />,
  };
  return (
    <>
      <Told />
      <Contents />
      <Rules rules={rules} day={day} />
      {publicFigures.map(({ group, figures }) => (
        <Section key={group} id={`part-${group}`} title={groups(group)}>
          {figures.map((id) => (
            <FigureSection
              key={id}
              id={id}
              rules={rules.filter(({ key }) => rulesOfFigure[id]?.includes(key))}
            >
              {within[id]}
            </FigureSection>
          ))}
        </Section>
      ))}
    </>
  );
}
