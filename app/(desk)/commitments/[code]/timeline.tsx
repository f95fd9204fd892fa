import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatDay, formatMonth } from "@/app/_words/format";
import type { CommitmentData } from "./data";

type Row = CommitmentData["timeline"][number];
const first = 12;

/** What happened, told from the audit trail: each line is an event of the chain. */
export function Timeline({ rows }: { rows: CommitmentData["timeline"] }) {
  const words = useTranslations("commitment");
  const locale = useLocale();
  const told = (row: Row) => {
    const key = row.verb.replace(".", "-");
    const facts = {
      month: typeof row.after?.period === "string" ? formatMonth(row.after.period, locale) : "",
      name: String(row.after?.name ?? ""),
    };
    const event = `event.${key}` as Parameters<typeof words>[0];
    return words.has(event) ? words(event, facts) : row.verb;
  };
  const reasonOf = (row: Row) =>
    [row.after?.words, row.after?.reason, row.after?.refusalReason].find(
      (one) => typeof one === "string" && one !== "",
    );
  const line = (row: Row) => (
    <li
      key={row.seq}
      className="relative border-rule border-l pb-3 pl-4 before:absolute before:top-2 before:-left-[3.5px] before:size-1.5 before:rounded-full before:bg-ink-3"
    >
      <p>{row.erased ? words("erased") : told(row)}</p>
      {reasonOf(row) ? <p className="text-ink-2">{String(reasonOf(row))}</p> : null}
      <p className="text-ink-2 text-small">
        {[row.on ? formatDay(row.on, locale) : null, row.who].filter(Boolean).join(" · ")}
      </p>
    </li>
  );
  return (
    <Section title={words("timeline")}>
      <ol>{rows.slice(0, first).map(line)}</ol>
      {rows.length > first ? (
        <details>
          <summary className="min-h-8 py-1 text-brand">
            {words("earlier", { count: rows.length - first })}
          </summary>
          <ol>{rows.slice(first).map(line)}</ol>
        </details>
      ) : null}
    </Section>
  );
}
