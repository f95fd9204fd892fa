import { useLocale, useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/app/_ui/badge";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import type { CommitmentData } from "./data";

const tones: Record<string, BadgeTone> = { granted: "green", refused: "red" };

/** What the department asked for and what was decided, the original always beside what was asked. */
export function Requests({ rows }: { rows: CommitmentData["requests"] }) {
  const words = useTranslations("commitment");
  const values = useTranslations("values");
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <Section title={words("requests")}>
      {rows.map((row) => (
        <div key={row.id} className="border-rule border-b py-2">
          <p className="flex flex-wrap items-center gap-x-3">
            <span className="font-medium">{values(`requestKind.${row.kind}`)}</span>
            <Badge tone={tones[row.state] ?? "yellow"}>{values(`requestState.${row.state}`)}</Badge>
            <span className="text-ink-2 text-small">{formatDay(row.filedOn, locale)}</span>
            {row.late ? <Badge tone="red">{words("askedLate")}</Badge> : null}
          </p>
          {row.asked.dueOn && row.original.dueOn ? (
            <p>
              <s className="text-ink-3">{formatDay(row.original.dueOn, locale)}</s> →{" "}
              {formatDay(row.asked.dueOn, locale)}
            </p>
          ) : null}
          <p>{row.reason}</p>
          {row.decisionReason ? (
            <p className="text-ink-2">
              {row.decidedOn ? `${formatDay(row.decidedOn, locale)} ` : ""}
              {words("decision", { reason: row.decisionReason })}
            </p>
          ) : null}
        </div>
      ))}
    </Section>
  );
}
