import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/alert";
import { EmptyState } from "@/app/_ui/empty-state";
import { Pager } from "@/app/_ui/pager";
import { Section } from "@/app/_ui/section";
import { CandidateRow } from "./candidate-row";
import type { Candidate, MarkChoices } from "./editions-data";
import { MarkFilters } from "./mark-filters";
import { MarkForm } from "./mark-form";
import { MarkTabs } from "./mark-tabs";
import { type MarkParams, marksHref } from "./search-params";

type Props = {
  params: MarkParams;
  rows: readonly Candidate[];
  choices: MarkChoices;
  total: number;
  pages: number;
};

/** What is accepted and needs its own mark to be published, to be marked many at a time. */
export function Marks({ params, rows, choices, total, pages }: Props) {
  const words = useTranslations("editions.marks");
  const { what, state } = params;
  const narrowed = params.period !== null || params.department !== null;
  return (
    <Section id="marks" title={words("title")} aside={words(`found.${what}`, { count: total })}>
      <p className="mb-3 max-w-prose text-ink-2">{words("about")}</p>
      <Alert tone="warning" title={words("warning")} className="mb-3">
        {words("warningText")}
      </Alert>
      <MarkTabs params={params} />
      <MarkFilters params={params} choices={choices} />
      {rows.length === 0 ? (
        <EmptyState title={words(`empty.${what}.${state}`)}>
          {words(narrowed ? "emptyNarrowed" : `emptyText.${state}`)}
        </EmptyState>
      ) : (
        <MarkForm
          key={`${what}${state}${params.period}${params.department}${params.page}`}
          what={what}
          publish={state === "withheld"}
        >
          <ul className="border-rule border-t">
            {rows.map((row) => (
              <CandidateRow key={row.id} row={row} />
            ))}
          </ul>
        </MarkForm>
      )}
      <Pager page={params.page} pages={pages} href={(page) => marksHref({ ...params, page })} />
    </Section>
  );
}
