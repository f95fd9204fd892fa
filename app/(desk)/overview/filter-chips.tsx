import { useLocale, useTranslations } from "next-intl";
import type { Overview } from "./overview-data";
import { narrowed, type OverviewParams, overviewHref } from "./search-params";

/** What narrows the page, each with the way to drop it; they print, as they say what was counted. */
export function FilterChips({ shown, params }: { shown: Overview; params: OverviewParams }) {
  const words = useTranslations("overview");
  const ledger = useTranslations("ledger");
  const locale = useLocale();
  if (!narrowed(params)) return null;
  const nameOf = (all: readonly { code: string; nameZh: string; nameEn: string }[], code: string) => {
    const found = all.find((one) => one.code === code);
    if (!found) return code;
    return locale === "zh" ? found.nameZh : found.nameEn;
  };
  const without = (codes: string[], code: string) => codes.filter((one) => one !== code);
  const { area, department, livelihood, mine } = params;
  const chips = [
    ...(mine ? [{ text: words("mine"), href: overviewHref({ ...params, mine: false }) }] : []),
    ...area.map((code) => ({
      text: ledger("chip", { name: words("area"), value: nameOf(shown.areas, code) }),
      href: overviewHref({ ...params, area: without(area, code) }),
    })),
    ...department.map((code) => ({
      text: ledger("chip", { name: words("department"), value: nameOf(shown.departments, code) }),
      href: overviewHref({ ...params, department: without(department, code) }),
    })),
    ...(livelihood
      ? [{ text: words("livelihood"), href: overviewHref({ ...params, livelihood: false }) }]
      : []),
  ];
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ul aria-label={ledger("active")} className="contents">
        {chips.map(({ text, href }) => (
          <li key={href}>
            <a
              href={href}
              aria-label={words("drop", { text })}
              className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-edge bg-surface px-2.5 text-ink text-small no-underline hover:border-ink-2"
            >
              {text}
              <span aria-hidden="true" className="no-print text-ink-3">
                ✕
              </span>
            </a>
          </li>
        ))}
      </ul>
      <a className="no-print text-small" href={overviewHref({ asOf: params.asOf })}>
        {ledger("clear")}
      </a>
    </div>
  );
}
