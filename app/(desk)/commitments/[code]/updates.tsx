import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/app/_ui/badge";
import { Section } from "@/app/_ui/section";
import { formatDay, formatMonth, formatQuantity } from "@/app/_words/format";
import { ConfirmReading } from "./confirm-reading";
import type { CommitmentData } from "./data";
import { PublicMark } from "./public-mark";
import { WithdrawAction } from "./withdraw-action";

const tones: Record<string, BadgeTone> = {
  accepted: "green",
  returned: "red",
  submitted: "yellow",
  endorsed: "yellow",
  draft: "plain",
};

type Row = CommitmentData["updates"][number];
type Props = { rows: readonly Row[]; code: string; mayAdd: boolean };

/** What was reported, newest first; the newest stands open. Corrections name what they correct. */
export function Updates({ rows, code, mayAdd }: Props) {
  const words = useTranslations("commitment");
  const extra = useTranslations("extra");
  const add = (
    <Link className="no-print" href={`/commitments/${code}/updates/extra?kind=adhoc`} prefetch={false}>
      {extra("adhoc")}
    </Link>
  );
  return (
    <Section title={words("updates")} aside={mayAdd ? add : null}>
      {rows.length === 0 ? <p className="text-ink-2">{words("noUpdates")}</p> : null}
      {rows.map((row, index) => (
        <details key={row.id} open={index === 0} className="border-rule border-b py-2">
          <Summary row={row} />
          <Said row={row} />
          <Foot row={row} code={code} />
        </details>
      ))}
    </Section>
  );
}

function Summary({ row }: { row: Row }) {
  const words = useTranslations("commitment");
  const extra = useTranslations("extra");
  const values = useTranslations("values");
  const locale = useLocale();
  const figures = row.readings.map((one) =>
    formatQuantity(one.done ?? one.value ?? 0, { zh: one.unitZh, en: one.unitEn }, locale),
  );
  return (
    <summary className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
      <span className="font-medium">{formatMonth(row.period, locale)}</span>
      <span className="tabular-nums">
        {figures.join(locale === "zh" ? "，" : ", ")}
        {row.noChange ? words("noChange") : null}
      </span>
      <Badge tone={tones[row.state]}>{values(`updateState.${row.state}`)}</Badge>
      {row.kind === "periodic" ? null : <Badge>{extra(`kind.${row.kind}`)}</Badge>}
      {row.onBehalf ? <Badge>{extra("onBehalfQueue")}</Badge> : null}
      {row.returns > 0 && row.state !== "returned" ? (
        <span className="text-ink-2 text-small">{words("returned", { times: row.returns })}</span>
      ) : null}
    </summary>
  );
}

function Said({ row }: { row: Row }) {
  const words = useTranslations("commitment");
  const extra = useTranslations("extra");
  const locale = useLocale();
  return (
    <>
      {row.kind === "correction" ? (
        <p className="text-ink-2">
          {[
            row.corrects ? extra("corrects", { month: formatMonth(row.corrects, locale) }) : null,
            row.correctionReason ? extra("reasonOf", { reason: row.correctionReason }) : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      ) : null}
      <dl
        id={`update-${row.id}`}
        className="mt-1 grid scroll-mt-16 gap-x-5 gap-y-1 pb-1 sm:grid-cols-[auto_1fr]"
      >
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
      {row.readings.map((one) =>
        one.confirmedOn || one.mayConfirm ? (
          <p key={one.id} className="flex flex-wrap items-center gap-x-2 text-small">
            <span>{locale === "zh" ? one.metricZh : one.metricEn}</span>
            {one.confirmedOn ? (
              <span className="text-green">
                {extra("confirmed")} · {formatDay(one.confirmedOn, locale)}
              </span>
            ) : (
              <ConfirmReading
                id={one.id}
                metric={locale === "zh" ? one.metricZh : one.metricEn}
                state={row.state}
              />
            )}
          </p>
        ) : null,
      )}
    </>
  );
}

function Foot({ row, code }: { row: Row; code: string }) {
  const words = useTranslations("commitment");
  const extra = useTranslations("extra");
  const locale = useLocale();
  const beside = `/commitments/${code}/updates/extra`;
  const edit =
    row.kind === "periodic"
      ? `/commitments/${code}/updates/${row.period}`
      : `${beside}?kind=${row.kind}${row.correctsId ? `&corrects=${row.correctsId}` : ""}&id=${row.id}`;
  return (
    <div className="text-ink-2 text-small">
      {row.onBehalf
        ? extra("onBehalf", { name: row.author })
        : row.submittedOn
          ? words("submittedBy", { name: row.author, day: formatDay(row.submittedOn, locale) })
          : words("draftOf", { name: row.author })}
      {row.may.withdraw ? (
        <>
          {" · "}
          <WithdrawAction id={row.id} version={row.version} state={row.state} />
        </>
      ) : null}
      {row.may.edit ? (
        <>
          {" · "}
          <Link href={edit}>{words(row.state === "draft" ? "goOnDraft" : "amend")}</Link>
        </>
      ) : null}
      {row.may.correct ? (
        <>
          {" · "}
          <Link className="no-print" prefetch={false} href={`${beside}?kind=correction&corrects=${row.id}`}>
            {extra("correction")}
          </Link>
        </>
      ) : null}
      {row.state === "accepted" && !row.noChange ? (
        <>
          {" · "}
          <PublicMark what="updates" {...row} name={formatMonth(row.period, locale)} />
        </>
      ) : null}
    </div>
  );
}
