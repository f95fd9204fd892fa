import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { Badge } from "@/app/_ui/badge";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { ChangeLines } from "../../requests/change-lines";
import { Disputed } from "../../requests/disputed";
import { RequestStateBadge } from "../../requests/request-state";
import { RowActions } from "../../requests/row-actions";
import type { CommitmentData } from "./data";

/** What the department asked for and what was decided: what was set, asked and granted, always side by side. */
export function Requests({ rows }: { rows: CommitmentData["requests"] }) {
  const words = useTranslations("commitment");
  const asked = useTranslations("requests");
  const values = useTranslations("values");
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <Section title={words("requests")}>
      {rows.map((row) => (
        <div key={row.id} className="border-rule border-b py-2">
          <p className="flex flex-wrap items-center gap-x-3">
            <Link prefetch={false} href={`/requests/${row.id}`} className="font-medium">
              {values(`requestKind.${row.kind}`)}
            </Link>
            <RequestStateBadge kind={row.kind} state={row.state} />
            <span className="text-ink-2 text-small">{formatDay(row.filedOn, locale)}</span>
            {row.late ? <Badge tone="red">{words("askedLate")}</Badge> : null}
          </p>
          <ChangeLines changes={row.changes} />
          {row.kind === "objection" ? <Disputed answers={row.answers} /> : null}
          <p>{row.reason}</p>
          {row.decisionReason ? (
            <p className="text-ink-2">
              {row.decidedOn ? `${formatDay(row.decidedOn, locale)} ` : ""}
              {row.state === "withdrawn"
                ? `${asked("withdrawnWhy")}${locale === "zh" ? "：" : ": "}${row.decisionReason}`
                : words("decision", { reason: row.decisionReason })}
            </p>
          ) : null}
          <div className="mt-1 flex flex-wrap gap-2">
            {row.may.decide ? (
              <Link prefetch={false} href={`/requests/${row.id}`}>
                {asked("handle")}
              </Link>
            ) : null}
            {row.may.endorse || row.may.withdraw ? (
              <Words of={["requests", "desk", "common", "errors", "values"]}>
                <RowActions
                  key={row.version}
                  id={row.id}
                  code={row.code}
                  version={row.version}
                  state={row.state}
                  may={row.may}
                />
              </Words>
            ) : null}
          </div>
        </div>
      ))}
    </Section>
  );
}
