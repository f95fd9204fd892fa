import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import { daysBetween } from "@/app/_words/due-text";
import { formatDay, formatShortDay } from "@/app/_words/format";
import type { Desk } from "./desk-data";

/** What a request asks for beside what was promised, why, and how far the matter is. */
export function RequestFacts({ row }: { row: Desk["toDecide"][number] }) {
  const words = useTranslations("desk");
  const kinds = useTranslations("values.requestKind");
  const locale = useLocale();
  const { original, asked } = row;
  return (
    <>
      <p className="text-ink">
        <Badge tone="brand">{kinds(row.kind)}</Badge>{" "}
        {original.dueOn && asked.dueOn ? (
          <>
            {words("originalDue", { day: formatDay(original.dueOn, locale) })}
            <span aria-hidden="true"> → </span>
            <b className="font-semibold">{words("askedDue", { day: formatDay(asked.dueOn, locale) })}</b>{" "}
            <span className="text-ink-2">
              {words("dayAfter", { days: daysBetween(original.dueOn, asked.dueOn) })}
            </span>
          </>
        ) : null}
      </p>
      {row.late ? <p className="text-red">{words("lateRequest")}</p> : null}
      <p>{words("reasonGiven", { reason: row.reason })}</p>
      {row.progressSoFar ? <p>{words("progressSoFar", { text: row.progressSoFar })}</p> : null}
      <p>
        {words("filedBy", {
          department: locale === "zh" ? row.departmentZh : row.departmentEn,
          name: row.filedByName,
          day: formatShortDay(row.filedOn, locale),
        })}
      </p>
    </>
  );
}
