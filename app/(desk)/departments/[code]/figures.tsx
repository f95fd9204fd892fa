import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FigureHelp } from "@/app/_ui/figure-help";
import type { FigureId } from "@/app/_ui/figure-ids";
import type { Department } from "../departments-data";
import { LampsBar } from "../lamps-bar";
import { NoFigure, ShareText } from "../share-text";
import { Titled } from "./titled";

type FigureProps = { name: string; help: FigureId; children: ReactNode };

function Figure({ name, help, children }: FigureProps) {
  return (
    <div className="min-w-0 border-rule border-t py-2">
      <dt className="text-ink-2 text-small">
        {name} <FigureHelp of={help} />
      </dt>
      <dd className="font-semibold text-figure [&_small]:block [&_small]:font-normal [&_small]:text-ink-2 [&_small]:text-small">
        {children}
      </dd>
    </div>
  );
}

/** The figures of the league once more, of one department, each with its numbers and its formula. */
export function Figures({ shown }: { shown: Department }) {
  const words = useTranslations("departments");
  const { figures, department, asOf, few, fewItems, acknowledgeWorkingDays } = shown;
  const { receipt } = figures;
  return (
    <Titled of="figures">
      {few ? <p className="mb-2 text-ink-2 text-small">{words("fewNote", { few: fewItems })}</p> : null}
      <dl className="grid grid-cols-2 gap-x-6 md:grid-cols-4">
        <Figure name={words("led")} help="counted">
          {figures.led}
          <small>{words("supports", { count: shown.supported.length })}</small>
        </Figure>
        <Figure name={words("fill")} help="fillRate">
          <ShareText share={figures.fill} />
        </Figure>
        <Figure name={words("onTime")} help="fillRate">
          <ShareText share={figures.onTime} />
        </Figure>
        <Figure name={words("returns")} help="returns">
          <ShareText share={figures.returned} />
          <small>{words("times", { count: figures.returns })}</small>
        </Figure>
        <Figure name={words("original")} help="punctuality">
          <ShareText share={figures.original} />
        </Figure>
        <Figure name={words("approved")} help="punctuality">
          <ShareText share={figures.approved} />
        </Figure>
        <Figure name={words("receipt")} help="receipt">
          {receipt.median === null ? <NoFigure /> : words("days", { n: receipt.median })}
          {receipt.within.all > 0 ? (
            <small>{words("within", { limit: acknowledgeWorkingDays, ...receipt.within })}</small>
          ) : null}
        </Figure>
        <Figure name={words("closing")} help="closing">
          <ShareText share={figures.closing} />
        </Figure>
      </dl>
      {figures.led > 0 ? (
        <div className="mt-2">
          <LampsBar counts={figures.lamps} code={department.code} asOf={asOf} />
        </div>
      ) : null}
    </Titled>
  );
}
