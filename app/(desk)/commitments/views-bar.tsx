import Link from "next/link";
import { useTranslations } from "next-intl";
import type { SavedView } from "./ledger-data";
import { RemoveView } from "./remove-view";
import { SaveView } from "./save-view";
import { type LedgerParams, ledgerHref, loadLedgerParams } from "./search-params";

/** What a view keeps of the ledger: neither the page nor the day that it was looked at. */
const kept = (params: LedgerParams) => ledgerHref({ ...params, page: 1, asOf: null });

/** A stored view as an address: read like any other, so that what is no longer known falls away. */
export const viewHref = ({ query }: Pick<SavedView, "query">) =>
  kept(loadLedgerParams(new URLSearchParams(query)));

/** The reader's views, and the means to keep the present one. */
export function ViewsBar({ views, params }: { views: readonly SavedView[]; params: LedgerParams }) {
  const words = useTranslations("ledger.views");
  const here = kept(params);
  const all = ledgerHref();
  const tabs = [
    { id: "all", name: words("all"), href: all },
    ...views.map((view) => ({ ...view, href: viewHref(view) })),
  ];
  const saved = tabs.some(({ href }) => href === here);
  if (views.length === 0 && saved) return null;
  return (
    <nav
      aria-label={words("title")}
      className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 text-small"
    >
      {views.length > 0 ? (
        <ul className="contents">
          {tabs.map(({ id, name, href }) => (
            <li key={id} className="flex min-w-0 items-center gap-0.5">
              <Link
                prefetch={false}
                href={href}
                aria-current={href === here ? "page" : undefined}
                className="min-h-6 max-w-60 truncate text-ink-2 no-underline hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {name}
              </Link>
              {id === "all" || href !== here ? null : <RemoveView id={id} name={name} />}
            </li>
          ))}
        </ul>
      ) : null}
      {saved ? null : <SaveView query={here.split("?")[1] ?? ""} />}
    </nav>
  );
}
