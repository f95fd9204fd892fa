import { useLocale, useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { FigureHelp } from "@/app/_ui/figure-help";
import { formatDay } from "@/app/_words/format";
import type { Facts } from "@/server/core/errors";

type Props = {
  action: string;
  /** Of the address, what stays as it is. */
  keep: Record<string, string>;
  shown: { asOf: string | null; day: string; today: string; plan: { startOn: string } };
};

/** Asks for an earlier day of the plan; a plain GET form, so that the address says what is shown. */
export function DayForm({ action, keep, shown }: Props) {
  const words = useTranslations("departments");
  return (
    <form method="get" action={action} className="flex items-center gap-2">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="as-of" className="whitespace-nowrap text-small">
        {words("day")} <FigureHelp of="asOf" />
      </label>
      <input
        id="as-of"
        type="date"
        name="asOf"
        min={shown.plan.startOn}
        max={shown.today}
        defaultValue={shown.day}
        className="control min-w-0 max-w-40"
      />
      <Button type="submit" className="shrink-0">
        {words("show")}
      </Button>
    </form>
  );
}

type BackProps = { asOf: string | null; outside: Facts | null; href: string };

/** Says that an earlier day is shown, or that there is none to show, and leads back to today. */
export function LookingBack({ asOf, outside, href }: BackProps) {
  const words = useTranslations("departments");
  const locale = useLocale();
  if (asOf === null && outside === null) return null;
  const day = (value: unknown) => formatDay(String(value), locale);
  return (
    <Alert tone={outside ? "warning" : "note"} className="mb-5">
      {outside
        ? words("outside", { from: day(outside.from), to: day(outside.to) })
        : words("lookingBack", { day: day(asOf) })}{" "}
      {asOf === null ? null : <a href={href}>{words("toToday")}</a>}
    </Alert>
  );
}
