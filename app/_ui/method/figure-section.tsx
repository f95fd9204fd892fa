import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/app/_words/format";
import type { FigureId } from "../figure-ids";
import { exampleWords } from "./example-words";
import { examples } from "./examples";
import type { Rule } from "./plan-rules";

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="font-medium text-ink-2 text-small">{name}</dt>
      <dd className="mb-1.5 min-w-0 md:mb-0">{children}</dd>
    </div>
  );
}

type Props = {
  id: FigureId;
  /** The settings on which the figure depends. */
  rules: readonly Rule[];
  /** A table or legend of its own, after the first sentence. */
  children?: ReactNode;
};

/** One figure explained under its own anchor: in a sentence, as a formula, by an example, with what is special. */
export function FigureSection({ id, rules, children }: Props) {
  const words = useTranslations("methodPage");
  const figures = useTranslations("methodFigures");
  const name = useTranslations("method")(`figures.${id}`);
  const locale = useLocale();
  const kinds = { lamp: useTranslations("lamp"), values: useTranslations("values") };
  const facts = exampleWords(examples[id], kinds, locale);
  const split = (part: "formula" | "edges") => figures(`${id}.${part}`, facts).split("\n");
  return (
    <section
      id={id}
      aria-labelledby={`${id}-name`}
      className="scroll-mt-4 border-rule border-t py-4 first:border-t-0 target:bg-brand-soft md:-mx-3 md:px-3 print:break-inside-avoid"
    >
      <h3 id={`${id}-name`}>{name}</h3>
      <p className="mt-0.5 mb-2.5 max-w-[46rem]">{figures(`${id}.says`, facts)}</p>
      {children ? <div className="mb-3">{children}</div> : null}
      <dl className="grid max-w-[56rem] gap-x-6 gap-y-1 md:grid-cols-[5rem_minmax(0,1fr)] md:gap-y-2.5">
        <Part name={words("parts.formula")}>
          <div className="border-rule-2 border-l-2 pl-3 font-mono text-small">
            {split("formula").map((line) => (
              <p key={line} className="-indent-4 pl-4">
                {line}
              </p>
            ))}
          </div>
        </Part>
        <Part name={words("parts.example")}>{figures(`${id}.example`, facts)}</Part>
        <Part name={words("parts.edges")}>
          <ul className="list-disc pl-4">
            {split("edges").map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
        {rules.length > 0 ? (
          <Part name={words("parts.plan")}>
            <ul>
              {rules.map(({ key, name: setting, value, since, next }) => (
                <li key={key}>
                  {since
                    ? words("planSince", { name: setting, value, day: formatDay(since, locale) })
                    : words("planLine", { name: setting, value })}
                  {next ? words("planNext", { value: next.value, day: formatDay(next.from, locale) }) : null}
                </li>
              ))}
            </ul>
          </Part>
        ) : null}
        <Part name={words("parts.source")}>
          <span className="text-ink-2">{figures(`${id}.source`, facts)}</span>
        </Part>
      </dl>
    </section>
  );
}
