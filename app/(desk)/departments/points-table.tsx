import { useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Section } from "@/app/_ui/section";
import { appraisalBase, appraisalBonuses, appraisalEvents } from "@/server/plans/schema";
import type { League } from "./departments-data";

/** The published table of points (考核): what every score on this page is made from. */
export function PointsTable({ points }: { points: NonNullable<League["points"]> }) {
  const words = useTranslations("departments");
  const events = useTranslations("settings.points");
  return (
    <Section
      id="points"
      title={
        <>
          {words("appraisalCaption")} <FigureHelp of="appraisal" />
        </>
      }
    >
      <p className="mb-2 max-w-prose text-ink-2">{words("appraisalText", { base: appraisalBase })}</p>
      <div className="max-w-prose">
        <DataTable
          caption={words("appraisalCaption")}
          phone="scroll"
          head={
            <>
              <Column>{words("event")}</Column>
              <Column numeric>{words("points")}</Column>
            </>
          }
        >
          {appraisalEvents.map((event) => (
            <tr key={event}>
              <RowHead>{events(event)}</RowHead>
              <Cell numeric>
                {appraisalBonuses.some((one) => one === event) ? "+" : "−"}
                {points[event]}
              </Cell>
            </tr>
          ))}
        </DataTable>
      </div>
    </Section>
  );
}
