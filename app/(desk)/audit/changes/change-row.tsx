import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Cell, RowHead } from "@/app/_ui/data-table";
import { Lamp, LampChange } from "@/app/_ui/lamp";
import { formatDay } from "@/app/_words/format";
import type { Changes } from "./changes-data";

const counts = ["accepted", "returned", "asked", "granted", "refused", "noticed", "lifted"] as const;

/** One commitment then and now, with what happened between. */
export function ChangeRow({ row, names }: { row: Changes["rows"][number]; names: Changes["names"] }) {
  const words = useTranslations("audit.changes");
  const states = useTranslations("values.state");
  const locale = useLocale();
  const { then, now, changed } = row;
  const state = (one: typeof then.state) => (one ? states(one) : words("notThere"));
  const day = (on: string | null) => (on ? formatDay(on, locale) : "–");
  const lead = (id: string | null) => names[id ?? ""]?.[locale] ?? "–";
  const parts = [
    changed.state ? `${words("state")}: ${state(then.state)} → ${state(now.state)}` : null,
    changed.dueOn && then.dueOn ? `${words("due")}: ${day(then.dueOn)} → ${day(now.dueOn)}` : null,
    changed.lead && then.leadDepartmentId
      ? `${words("lead")}: ${lead(then.leadDepartmentId)} → ${lead(now.leadDepartmentId)}`
      : null,
  ].filter((part) => part !== null);
  const happened = counts.filter((name) => row.counts[name] > 0);
  return (
    <tr>
      <RowHead className="min-w-48">
        <Link href={`/commitments/${encodeURIComponent(row.code)}`}>
          {row.code} {locale === "zh" ? row.titleZh : row.titleEn}
        </Link>
      </RowHead>
      <Cell label={words("lamp")}>
        {changed.lamp ? <LampChange from={then.lamp} to={now.lamp} /> : <Lamp value={now.lamp} />}
      </Cell>
      <Cell label={words("state")}>
        {parts.length
          ? parts.map((part) => (
              <span key={part} className="block">
                {part}
              </span>
            ))
          : "–"}
      </Cell>
      <Cell label={words("happened")}>
        {happened.length
          ? happened.map((name) => (
              <span key={name} className="block">
                {words(name, { count: row.counts[name] })}
              </span>
            ))
          : "–"}
      </Cell>
    </tr>
  );
}
