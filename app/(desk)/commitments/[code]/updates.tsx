import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/app/_ui/badge";
import { Section } from "@/app/_ui/section";
import { formatDay, formatMonth, formatQuantity } from "@/app/_words/format";
import type { CommitmentData } from "./data";
import { WithdrawAction } from "./withdraw-action";

const tones: Record<string, BadgeTone> = {
  accepted: "green",
  returned: "red",
  submitted: "yellow",
  endorsed: "yellow",
  draft: "plain",
};

type Props = { rows: CommitmentData["updates"]; code: string; mayOpen: boolean };

/** What the department reported, newest first; the newest stands open. */
export function Updates({ rows, code, mayOpen }: Props) {
  const words = useTranslations("commitment");
  const values = useTranslations("values");
  const locale = useLocale();
  return (
    <Section title={words("updates")}>
      {rows.length === 0 ? <p className="text-ink-2">{words("noUpdates")}</p> : null}
      {rows.map((row, index) => (
        <details key={row.id} open={index === 0} className="border-rule border-b py-2">
          <summary className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-medium">{formatMonth(row.period, locale)}</span>
            <span className="tabular-nums">
              {row.readings
                .map((one) =>
                  formatQuantity(one.done ?? one.value ?? 0, { zh: one.unitZh, en: one.unitEn }, locale),
                )
                .join(locale === "zh" ? "，" : ", ")}
              {row.noChange ? words("noChange") : null}
            </span>
            <Badge tone={tones[row.state]}>{values(`updateState.${row.state}`)}</Badge>
            {row.returns > 0 && row.state !== "returned" ? (
              <span className="text-ink-2 text-small">{words("returned", { times: row.returns })}</span>
            ) : null}
          </summary>
          <dl className="mt-1 grid gap-x-5 gap-y-1 pb-1 sm:grid-cols-[auto_1fr]">
            {(["progress", "problems", "nextSteps"] as const).map((field) =>
              row[field] ? (
                <div key={field} className="contents">
                  <dt className="text-ink-2">{words(`field.${field}`)}</dt>
                  <dd className="whitespace-pre-wrap">{row[field]}</dd>
                </div>
              ) : null,
            )}
            {row.state === "returned" && row.returnReason ? (
              <div className="contents">
                <dt className="text-ink-2">{words("returnReason")}</dt>
                <dd className="text-red">{row.returnReason}</dd>
              </div>
            ) : null}
            {row.remark ? (
              <div className="contents">
                <dt className="text-ink-2">{words("remark")}</dt>
                <dd>{row.remark}</dd>
              </div>
            ) : null}
          </dl>
          <div className="text-ink-2 text-small">
            {row.submittedOn
              ? words("submittedBy", { name: row.author, day: formatDay(row.submittedOn, locale) })
              : words("draftOf", { name: row.author })}
            {mayOpen && (row.state === "submitted" || row.state === "endorsed") ? (
              <>
                {" · "}
                <WithdrawAction id={row.id} version={row.version} state={row.state} />
              </>
            ) : null}
            {mayOpen && (row.state === "returned" || row.state === "draft") ? (
              <>
                {" · "}
                <Link href={`/commitments/${code}/updates/${row.period}`}>{words("amend")}</Link>
              </>
            ) : null}
          </div>
        </details>
      ))}
    </Section>
  );
}
