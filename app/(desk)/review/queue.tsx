import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { inferRouterOutputs } from "@trpc/server";
import { Badge } from "@/app/_ui/badge";
import { formatShortDay, formatShortMonth } from "@/app/_words/format";
import type { Locale } from "@/db/values";
import type { AppRouter } from "@/server/root";

type Row = inferRouterOutputs<AppRouter>["updates"]["queue"][number];

/** What waits, oldest first. On a phone it folds away, so that the filing in hand comes first. */
export function Queue({
  rows,
  chosen,
  locale,
}: {
  rows: readonly Row[];
  chosen: string | null;
  locale: Locale;
}) {
  const words = useTranslations("review");
  const extra = useTranslations("extra");
  const list = (
    <ol className="max-h-[70vh] overflow-y-auto">
      {rows.map((row) => (
        <li key={row.id}>
          <Link
            href={`/review?id=${row.id}`}
            aria-current={row.id === chosen ? "true" : undefined}
            className={clsx(
              "block rounded-md border-rule border-b px-2.5 py-2 text-ink no-underline",
              row.id === chosen ? "bg-brand-soft" : "hover:bg-sunk",
            )}
          >
            <span className="block truncate font-medium">{locale === "zh" ? row.titleZh : row.titleEn}</span>
            <span className="flex flex-wrap gap-x-2 text-ink-2 text-small">
              <span>{formatShortMonth(row.period, locale)}</span>
              <span className="min-w-0 truncate">
                {locale === "zh" ? row.departmentZh : row.departmentEn}
              </span>
              {row.submittedOn ? <span>{formatShortDay(row.submittedOn, locale)}</span> : null}
              {row.noChange ? <Badge>{words("noChange")}</Badge> : null}
              {row.kind === "periodic" ? null : <Badge>{extra(`kind.${row.kind}`)}</Badge>}
              {row.onBehalf ? <Badge>{extra("onBehalfQueue")}</Badge> : null}
              {row.copied ? <Badge tone="yellow">{extra("copiedQueue")}</Badge> : null}
              {row.returns > 0 ? <Badge tone="yellow">{words("again", { times: row.returns })}</Badge> : null}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={words("queue")} className="min-w-0">
      <details className="lg:hidden">
        <summary className="min-h-10 py-2 font-semibold">{words("queueOf", { count: rows.length })}</summary>
        {list}
      </details>
      <div className="max-lg:hidden">{list}</div>
    </nav>
  );
}
