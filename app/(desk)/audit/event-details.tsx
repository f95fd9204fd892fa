import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatInstant } from "@/app/_words/format";
import type { AuditEvent } from "@/server/audit/events";
import type { Names } from "@/server/audit/names";
import { valuePath } from "./value-path";

type Props = { row: AuditEvent; names: Names; timeZone: string };

/** What an event changed, side by side, as the trail keeps it; ids are told by name where they have one. */
export function EventDetails({ row, names, timeZone }: Props) {
  const words = useTranslations("audit");
  const values = useTranslations("values");
  const locale = useLocale();
  const said = (value: unknown): string => {
    if (value === null || value === undefined || value === "") return "–";
    if (typeof value === "string")
      return names[value]?.[locale] ?? (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, locale) : value);
    if (typeof value === "boolean") return words(value ? "csv.yes" : "no");
    if (typeof value === "number") return String(value);
    if (Array.isArray(value)) return value.map(said).join(locale === "zh" ? "、" : ", ") || "–";
    return Object.entries(value)
      .map(([key, one]) => `${names[key]?.[locale] ?? key}: ${said(one)}`)
      .join("; ");
  };
  // Members come from rows; whether one has a word is only known here.
  const label = (key: string) => {
    const field = `fields.${key}` as Parameters<typeof words>[0];
    return words.has(field) ? words(field) : key;
  };
  const told = (key: string, value: unknown): string => {
    const path = valuePath(row.subjectKind, key, value) as Parameters<typeof values>[0] | null;
    return path && values.has(path) ? values(path) : said(value);
  };
  const keys = [...new Set([...Object.keys(row.before ?? {}), ...Object.keys(row.after ?? {})])];
  return (
    <details>
      <summary className="min-h-6 text-brand" aria-label={words("detailsOf", { seq: row.seq })}>
        {words("details")}
      </summary>
      <dl className="grid gap-1 break-words text-small">
        {keys.map((key) => (
          <div key={key}>
            <dt className="font-medium">{label(key)}</dt>
            <dd>
              {row.before && key in row.before ? (
                <span className="text-ink-2">{told(key, row.before[key])} → </span>
              ) : null}
              {told(key, row.after?.[key])}
            </dd>
          </div>
        ))}
      </dl>
      <p className="break-all text-ink-2 text-small">
        {words("recordedAt", { at: formatInstant(row.recordedAt, locale, timeZone) })} · {row.verb} ·{" "}
        {row.hash.slice(0, 16)}
      </p>
    </details>
  );
}
