import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatDay, formatShare } from "@/app/_words/format";
import type { EditionDocument, PublicItem } from "@/server/editions/document";
import { stateOf } from "./milestone-state";

type Props = { item: PublicItem; document: Pick<EditionDocument, "day"> };

const inks = {
  reached: "text-green",
  late: "text-yellow",
  missed: "text-red",
  ahead: "text-ink-2",
  open: "text-ink-2",
  void: "text-ink-2",
};

/** The steps to it: due when, reached when, each with its share of the whole. */
export function Milestones({ item, document: { day } }: Props) {
  const words = useTranslations("publicItem.milestones");
  const locale = useLocale();
  if (item.milestones.length === 0) return null;
  const whole = item.milestones.reduce((sum, one) => sum + one.weight, 0);
  const steps = item.milestones.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return (
    <Section title={words("title")}>
      <ol className="steps">
        {steps.map((one) => {
          const state = stateOf(one, day, item.state);
          return (
            <li key={`${one.dueOn}${one.name.zh}`}>
              <b>{one.name[locale]}</b>
              <span>{words("due", { day: formatDay(one.dueOn, locale) })}</span>
              <span className={inks[state]}>
                {words(state, { day: one.reachedOn ? formatDay(one.reachedOn, locale) : "" })}
              </span>
              {whole > 0 ? <span>{words("weight", { share: formatShare(one.weight / whole) })}</span> : null}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
