import type { useTranslations } from "next-intl";

const dayMs = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Calendar days from one day to another, both `YYYY-MM-DD`; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / dayMs);

type DueWords = ReturnType<typeof useTranslations<"common">>;

/** A deadline as people say it, seen from today: due today, tomorrow, 3 days left, 2 days late. */
export function dueText(words: DueWords, today: string, day: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return words("due.today");
  if (days === 1) return words("due.tomorrow");
  return days > 0 ? words("due.left", { days }) : words("due.late", { days: -days });
}
