import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/app/_words/format";
import type { NoticeSheet } from "../notices-data";

/** The part that comes back: who received it and when, and the answer; what is known is filled in. */
export function ReplySlip({ data }: { data: NoticeSheet }) {
  const words = useTranslations("notices.sheet");
  const step = useTranslations("values.noticeStep");
  const locale = useLocale();
  const { notice, people } = data;
  const day = (on: string | null) => (on ? formatDay(on, locale) : "");
  const blank = (label: string, text: string | null) => (
    <p className="flex min-w-0 gap-2">
      <span className="whitespace-nowrap text-ink-2">{label}</span>
      <span className="min-h-5 min-w-24 flex-1 border-rule-2 border-b">{text}</span>
    </p>
  );
  return (
    <section className="mt-6 border-edge border-t border-dashed pt-3 text-small">
      <h3 className="mb-2 text-center tracking-widest">{words("slip")}</h3>
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2 print:grid-cols-2">
        {blank(
          words("slipNumber"),
          notice.numberText ?? (notice.step === "instruction" ? step(notice.step) : ""),
        )}
        {blank(words("slipDepartment"), locale === "zh" ? notice.departmentZh : notice.departmentEn)}
        {blank(words("signedBy"), people.acknowledged)}
        {blank(words("signedOn"), day(notice.acknowledgedOn))}
      </div>
      <div className="mt-2 min-h-20 border border-rule-2 p-2">
        <p className="text-ink-2">{words("answer")}</p>
        <p className="whitespace-pre-wrap">{notice.answer}</p>
      </div>
      <div className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2 print:grid-cols-2">
        {blank(words("answeredBy"), people.answered)}
        {blank(words("answeredOn"), day(notice.answeredOn))}
        {blank(words("headOfUnit"), null)}
      </div>
    </section>
  );
}
