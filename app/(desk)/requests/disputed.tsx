import { useLocale, useTranslations } from "next-intl";
import { formatMonth } from "@/app/_words/format";
import { lamps, noticeSteps } from "@/db/values";
import type { RequestRow } from "./requests-data";

/** What an objection disputes, as it was shown when it was filed. */
export function Disputed({ answers }: { answers: RequestRow["answers"] }) {
  const words = useTranslations("requests");
  const word = useTranslations("lamp.word");
  const steps = useTranslations("values.noticeStep");
  const locale = useLocale();
  if (answers?.subject === "notice") {
    const step = noticeSteps.find((one) => one === answers.step);
    const number = typeof answers.numberText === "string" ? answers.numberText : "";
    return <p>{words("disputedNotice", { step: step ? steps(step) : "", number })}</p>;
  }
  const lamp = lamps.find((one) => one === answers?.lamp);
  if (answers?.subject !== "lamp" || !lamp) return null;
  return (
    <p>
      {typeof answers.period === "string"
        ? words("disputedLamp", { month: formatMonth(answers.period, locale), lamp: word(lamp) })
        : words("disputedLampNow", { lamp: word(lamp) })}
    </p>
  );
}
