import clsx from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { daysBetween, dueText } from "@/app/_words/due-text";
import { formatDay } from "@/app/_words/format";

/** A deadline in words, in the colour of its urgency; the day itself as a tooltip. */
export function When({ today, day }: { today: string; day: string }) {
  const words = useTranslations("common");
  const locale = useLocale();
  const left = daysBetween(today, day);
  return (
    <time
      dateTime={day}
      title={formatDay(day, locale)}
      className={clsx(
        "whitespace-nowrap",
        left < 0 ? "font-medium text-red" : left < 2 ? "font-medium text-yellow" : "text-ink-2",
      )}
    >
      {dueText(words, today, day)}
    </time>
  );
}
