import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Lamp } from "@/app/_ui/lamp";
import { formatDay, formatMonth, formatPoints, formatShare } from "@/app/_words/format";
import { lamps } from "@/db/values";
import type { NoticeSheet } from "../notices-data";
import { StepBadge } from "../step-badge";
import { ReplySlip } from "./reply-slip";

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="border-rule-2 border-t py-1 pr-4 text-ink-2">{label}</dt>
      <dd className="min-w-0 border-rule-2 border-t py-1">{children}</dd>
    </div>
  );
}

/** The facts that it rests on, as they were when it was drafted. */
function Facts({ data }: { data: NoticeSheet }) {
  const words = useTranslations("notices.sheet");
  const values = useTranslations("values.noticeStep");
  const locale = useLocale();
  const { notice, item } = data;
  const { basis } = notice;
  const gap =
    basis && basis.progress !== null && basis.expected !== null ? basis.progress - basis.expected : 0;
  const lamp = lamps.find((one) => one === basis?.lamp);
  const before = basis?.before.map((one) => {
    const step = values.has(one.step as "remind") ? values(one.step as "remind") : one.step;
    return `${one.numberText} ${step} ${formatDay(one.on, locale)}`;
  });
  const report = locale === "zh" ? item.reportZh : item.reportEn;
  return (
    <dl className="mt-3 grid grid-cols-[auto_1fr] border-rule-2 border-b text-small">
      <Line label={words("item")}>
        {notice.code} {locale === "zh" ? notice.titleZh : notice.titleEn}
      </Line>
      <Line label={words("source")}>
        {notice.words.includes(item.quote) ? null : (
          <q lang="zh-CN" className="mr-2 font-serif">
            {item.quote}
          </q>
        )}
        {words("sourceText", { report, from: item.start, to: item.end })}
      </Line>
      <Line label={words("dueOn")}>{formatDay(basis?.dueOn ?? item.dueOn, locale)}</Line>
      {basis?.period && basis.progress !== null && basis.expected !== null ? (
        <Line label={words("progress")}>
          {words("progressText", {
            month: formatMonth(basis.period, locale),
            expected: formatShare(basis.expected),
            progress: formatShare(basis.progress),
            lead: gap > 0 ? "ahead" : "behind",
            gap: formatPoints(Math.abs(gap) * 100),
          })}
        </Line>
      ) : null}
      {lamp ? (
        <Line label={words("lamp")}>
          <Lamp value={lamp} />
        </Line>
      ) : null}
      {basis && basis.returns > 0 ? (
        <Line label={words("returns")}>{words("times", { count: basis.returns })}</Line>
      ) : null}
      {before?.length ? (
        <Line label={words("before")}>{before.join(locale === "zh" ? "；" : "; ")}</Line>
      ) : null}
    </dl>
  );
}

/** The notice as it is printed: one sheet of A4 with its reply slip. */
export function Sheet({ data }: { data: NoticeSheet }) {
  const words = useTranslations("notices");
  const locale = useLocale();
  const { notice, government, people, days, fromPost } = data;
  const own = (one: { nameZh: string; nameEn: string }) => (locale === "zh" ? one.nameZh : one.nameEn);
  const day = (on: string) => formatDay(on, locale);
  const isInstruction = notice.step === "instruction";
  const department = locale === "zh" ? notice.departmentZh : notice.departmentEn;
  const demand =
    notice.acknowledgeBy && notice.answerBy
      ? words("sheet.demandDates", {
          acknowledgeBy: day(notice.acknowledgeBy),
          answerBy: day(notice.answerBy),
        })
      : words("sheet.demandDays", days);
  return (
    <article className="print-sheet border border-rule-2 bg-surface px-5 py-6 md:px-10 md:py-8 print:border-0 print:p-0">
      {notice.demonstration || government.demonstration ? (
        <p className="float-right border border-current px-2 font-semibold text-yellow">
          {words("sheet.demonstration")}
        </p>
      ) : null}
      <h2 className="clear-both pt-2 text-center text-title tracking-wider">
        {words(isInstruction ? "sheet.titleInstruction" : "sheet.title", { government: own(government) })}
      </h2>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 border-ink border-b-2 pb-1.5">
        <span className="font-semibold">
          {isInstruction ? "" : (notice.numberText ?? words("unnumbered"))}
        </span>
        <StepBadge step={notice.step} />
      </div>
      <p className="mt-4 font-semibold">{words("sheet.to", { department })}</p>
      <div lang="zh-CN" className="mt-2 grid gap-1.5 leading-relaxed">
        {notice.words.split("\n").map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing else to be told apart by
          <p key={index} className="indent-[2em]">
            {paragraph}
          </p>
        ))}
      </div>
      <p className="mt-2 indent-[2em] font-semibold">{demand}</p>
      <Facts data={data} />
      <div className="mt-4 flex flex-wrap justify-between gap-x-6">
        <p>{people.approved ? words("sheet.approvedBy", { name: people.approved }) : null}</p>
        <div className="ml-auto text-right">
          <p>{fromPost ? own(fromPost) : words("sheet.office", { government: own(government) })}</p>
          <p>{notice.issuedOn ? day(notice.issuedOn) : words("sheet.notIssued")}</p>
        </div>
      </div>
      <ReplySlip data={data} />
    </article>
  );
}
