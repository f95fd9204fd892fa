import { useLocale, useTranslations } from "next-intl";
import { formatInstant, formatShortDay } from "@/app/_words/format";
import { When } from "../desk/when";
import type { NoticeRow } from "./notices-data";

type Props = {
  row: Pick<
    NoticeRow,
    "state" | "sendAt" | "draftedOn" | "acknowledgeBy" | "answerBy" | "answeredOn" | "endedOn"
  >;
  today: string;
};

/** The day that counts for a notice now: to be sent, acknowledged, answered; or when it was answered or ended. */
export function ClockText({ row, today }: Props) {
  const words = useTranslations("notices");
  const locale = useLocale();
  const day = (on: string | null) => (on ? formatShortDay(on, locale) : "–");
  if (row.state === "approved" && row.sendAt)
    return words("waits", { at: formatInstant(row.sendAt, locale) });
  if (row.state === "draft" || row.state === "approved")
    return words("draftedOn", { day: day(row.draftedOn) });
  if (row.state === "answered") return words("answeredOn", { day: day(row.answeredOn) });
  if (row.state === "lifted" || row.state === "escalated" || row.state === "withdrawn")
    return words("endedOn", { day: day(row.endedOn) });
  const isNew = row.state === "issued";
  const due = isNew ? row.acknowledgeBy : row.answerBy;
  return (
    <>
      {words(isNew ? "acknowledgeBy" : "answerBy", { day: day(due) })}{" "}
      {due ? <When today={today} day={due} /> : null}
    </>
  );
}
