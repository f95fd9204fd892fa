import { useLocale, useTranslations } from "next-intl";
import { Badge, FlagBadge } from "@/app/_ui/badge";
import { buttonClass } from "@/app/_ui/button";
import { Lamp } from "@/app/_ui/lamp";
import { baselineId, pledgeId } from "@/app/_ui/reader/places";
import { formatDay, formatMonth, formatQuantity, formatShare } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import { greyReason } from "../grey-reason";
import { provenanceHref } from "./provenance/search-params";
import type { OpenPledge, Report } from "./report-data";
import { closeHref, openHref, type ReportParams } from "./search-params";

type Props = {
  data: OpenPledge;
  params: ReportParams;
  headingId: string;
  shown: Report;
  /** Whether the reader may correct where pledges come from. */
  correct: boolean;
};

/** One pledge beside the text: how it stands, who answers for it and by when, and the way to everything else. */
export function Panel({ data, params, headingId, shown, correct }: Props) {
  const words = useTranslations("report");
  const lampWords = useTranslations("lamp");
  const provenance = useTranslations("provenance");
  const locale = useLocale();
  const zh = locale === "zh";
  const grey = greyReason(data.lamp, data.reasons);
  const measureOf = (id: string | null) => data.measures.find((one) => one.id === id) ?? null;
  const unitOf = (key: string) =>
    measureOf((data.parts.find((part) => part.reason.key === key) ?? data.parts[0])?.measureId ?? null)?.unit;
  const measured = data.parts.filter((part) => part.measureId !== null);
  const family = data.parent ? [data.parent] : data.children;
  return (
    <>
      <p className="flex items-start justify-between gap-3 text-ink-2 text-small">
        <span>
          {data.code} · {zh ? data.areaZh : data.areaEn}
        </span>
        <a
          className="-my-1 inline-flex min-h-8 shrink-0 items-center rounded px-2 no-underline hover:bg-sunk"
          href={closeHref(params, shown.open)}
        >
          {words("close")}
        </a>
      </p>
      <h2 id={headingId} tabIndex={-1} className="text-lg leading-snug">
        {zh ? data.titleZh : data.titleEn}
      </h2>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <Lamp value={data.lamp} grey={grey} />
        {data.overdue ? <FlagBadge flag="overdue" /> : null}
        {data.livelihood ? <FlagBadge flag="livelihood" /> : null}
        {data.period ? (
          <span className="text-ink-2 text-small">
            {words("judgedAt", { month: formatMonth(data.period, locale) })}
          </span>
        ) : null}
      </p>
      <ul className="mt-1 grid gap-1">
        {data.reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>
            {reasonText(lampWords, reason, { locale, lamp: data.lamp, unit: unitOf(reason.key) ?? null })}
          </li>
        ))}
      </ul>
      <dl className="mt-3 grid grid-cols-[minmax(0,7.5rem)_minmax(0,1fr)] gap-x-4 gap-y-1 border-rule border-t pt-2">
        <dt className="text-ink-2">{words("lead")}</dt>
        <dd>
          {zh ? data.leadZh : data.leadEn} {data.ownersProposed ? <FlagBadge flag="proposed" /> : null}
        </dd>
        <dt className="text-ink-2">{words("due")}</dt>
        <dd>
          {data.dueOn === data.originalDueOn ? null : (
            <>
              <s className="text-ink-3">{formatDay(data.originalDueOn, locale)}</s>{" "}
            </>
          )}
          {formatDay(data.dueOn, locale)}
        </dd>
        {measured.map((part) => {
          const measure = measureOf(part.measureId);
          if (!measure) return null;
          const value =
            part.value === null ? words("noReading") : formatQuantity(part.value, measure.unit, locale);
          const target = part.target ?? part.total;
          return (
            <div key={part.measureId} className="contents">
              <dt className="text-ink-2">{zh ? measure.metricZh : measure.metricEn}</dt>
              <dd>
                {target === null
                  ? value
                  : words("ofTarget", { value, target: formatQuantity(target, measure.unit, locale) })}
                {part.progress === null ? null : (
                  <span className="block text-ink-2 text-small">
                    {part.expected === null
                      ? formatShare(part.progress)
                      : words("shares", {
                          progress: formatShare(part.progress),
                          expected: formatShare(part.expected),
                        })}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {data.milestones.length ? (
        <ul className="mt-2 text-small">
          {data.milestones.map((one) => (
            <li key={one.nameZh + one.dueOn} className="flex flex-wrap items-baseline gap-x-2 py-0.5">
              <span>{zh ? one.nameZh : one.nameEn}</span>
              <span className="text-ink-2">{formatDay(one.dueOn, locale)}</span>
              {one.reached ? (
                <Badge tone="green">{words("reached")}</Badge>
              ) : (
                <Badge>{words(one.dueOn < shown.day ? "missed" : "ahead")}</Badge>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {data.baselines.map(({ quote, start }) => (
        <p key={start} className="mt-2 text-small">
          <span className="text-ink-2">{words("baseline")}</span>{" "}
          <a lang="zh-CN" className="font-serif" href={`#${baselineId(start)}`}>
            {quote}
          </a>
        </p>
      ))}
      {family.length ? (
        <>
          <h3 className="mt-3">{words(data.parent ? "partOf" : "parts", { count: family.length })}</h3>
          <ul className="lamps">
            {family.map((one) => (
              <li key={one.code}>
                <b className={`lamp ${one.lamp}`}>{lampWords(`word.${one.lamp}`)}</b>
                <a href={openHref(params, one.code)}>{zh ? one.titleZh : one.titleEn}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="mt-4 flex flex-wrap gap-2">
        <a className={buttonClass("primary")} href={`/commitments/${encodeURIComponent(data.code)}`}>
          {words("whole")}
        </a>
        <a className={buttonClass()} href={`#${pledgeId(shown.open ?? data.code)}`}>
          {words("toPlace")}
        </a>
        {correct ? (
          <a className={buttonClass("quiet")} href={provenanceHref({ code: data.code })}>
            {provenance("link")}
          </a>
        ) : null}
      </p>
    </>
  );
}
