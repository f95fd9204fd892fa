import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { Section } from "@/app/_ui/section";
import type { Change, RequestData } from "../requests-data";
import { termName, termValue } from "../term-words";
import { useTermWords } from "../use-term-words";

/** The original, what is asked and what was granted, side by side; the very first terms where they were others. */
export function Comparison({ data }: { data: RequestData }) {
  const words = useTranslations("requests");
  const terms = useTermWords();
  const locale = useLocale();
  const { request, commitment, measures } = data;
  /** The first terms of all, which stand for ever; null where the present ones are the first. */
  const first = (change: Change): string | null => {
    if (change.what === "dueOn") {
      const { originalDueOn } = commitment;
      return originalDueOn === change.original
        ? null
        : termValue({ ...change, original: originalDueOn }, "original", terms, locale);
    }
    if (change.what !== "target") return null;
    const original = measures.find((one) => one.id === change.measureId)?.original ?? null;
    const same =
      original?.target === change.original?.target && original?.targetMax === change.original?.targetMax;
    return same ? null : termValue({ ...change, original }, "original", terms, locale);
  };
  return (
    <Section title={words("comparison")}>
      <DataTable
        caption={words("comparison")}
        phone="cards"
        head={
          <>
            <Column>{words("term")}</Column>
            <Column>{words("original")}</Column>
            <Column>{words("asked")}</Column>
            {request.state === "granted" ? <Column>{words("granted")}</Column> : null}
          </>
        }
      >
        {request.changes.map((change) => (
          <tr key={change.what === "target" ? change.measureId : change.what}>
            <RowHead>{termName(change, terms, locale)}</RowHead>
            <Cell label={words("original")}>
              {termValue(change, "original", terms, locale) ?? "–"}
              {first(change) ? (
                <span className="block text-ink-2 text-small">
                  {words("first", { value: first(change) ?? "" })}
                </span>
              ) : null}
            </Cell>
            <Cell label={words("asked")} className="font-semibold">
              {termValue(change, "asked", terms, locale)}
            </Cell>
            {request.state === "granted" ? (
              <Cell label={words("granted")} className="text-green">
                {termValue(change, "granted", terms, locale) ?? "–"}
              </Cell>
            ) : null}
          </tr>
        ))}
      </DataTable>
      {request.late ? <p className="mt-2 text-red">{words("lateHint")}</p> : null}
    </Section>
  );
}
