import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { formatChange, formatNumber } from "@/app/_words/format";
import { appraisalBase } from "@/server/plans/schema";
import type { Department } from "../departments-data";
import { Titled } from "./titled";

/** The appraisal as the sum that it is: every line of it, those that count nothing included. */
export function ScoreLines({ score }: { score: NonNullable<Department["score"]> }) {
  const words = useTranslations("departments");
  const events = useTranslations("settings.points");
  const locale = useLocale();
  return (
    <Titled of="appraisal" help="appraisal">
      <p className="mb-2 max-w-prose text-ink-2">{words("appraisalText", { base: appraisalBase })}</p>
      <div className="max-w-prose">
        <DataTable
          caption={words("scoreCaption")}
          phone="scroll"
          head={
            <>
              <Column>{words("event")}</Column>
              <Column numeric>{words("points")}</Column>
              <Column numeric>{words("count")}</Column>
              <Column numeric>{words("sum")}</Column>
            </>
          }
        >
          <tr>
            <RowHead>{words("base")}</RowHead>
            <Cell />
            <Cell />
            <Cell numeric>{appraisalBase}</Cell>
          </tr>
          {score.lines.map(({ event, points, count, sum }) => (
            <tr key={event}>
              <RowHead>{events(event)}</RowHead>
              <Cell numeric>{points}</Cell>
              <Cell numeric>{count}</Cell>
              <Cell numeric>{formatChange(sum, locale)}</Cell>
            </tr>
          ))}
          <tr className="font-semibold">
            <RowHead className="font-semibold">{words("total")}</RowHead>
            <Cell />
            <Cell />
            <Cell numeric>{formatNumber(score.total, locale)}</Cell>
          </tr>
        </DataTable>
      </div>
    </Titled>
  );
}
