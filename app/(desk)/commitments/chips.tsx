import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Choice, type FilterName, filterNames } from "./filter-choices";
import { chosenOf } from "./filters";
import { type LedgerParams, ledgerHref } from "./search-params";

type Props = { params: LedgerParams; choices: Record<FilterName, Choice[]> };

function without(params: LedgerParams, name: FilterName, value: string): LedgerParams {
  const kept = { ...params, page: 1 };
  if (name === "flag") return { ...kept, flag: null };
  return { ...kept, [name]: chosenOf(params, name).filter((one) => one !== value) };
}

/** Every row, shown as it is shown now. */
export const cleared = ({ sort, descending, group, cols, size, asOf }: LedgerParams) =>
  ledgerHref({ sort, descending, group, cols, size, asOf });

/** The filters in use, each with the way to drop it. */
export function Chips({ params, choices }: Props) {
  const words = useTranslations("ledger");
  const searched = params.q
    ? [{ key: "q", name: words("q"), value: params.q, href: ledgerHref({ ...params, q: "", page: 1 }) }]
    : [];
  const filters = filterNames.flatMap((name) =>
    chosenOf(params, name).flatMap((value) => {
      // A code of no area or department here has no name: the list says that nothing is found.
      const label = choices[name].find((one) => one.value === value)?.label;
      const href = ledgerHref(without(params, name, value));
      return label === undefined ? [] : [{ key: `${name}:${value}`, name: words(name), value: label, href }];
    }),
  );
  const switches = (["livelihood", "mine"] as const)
    .filter((name) => params[name])
    .map((name) => ({
      key: name,
      name: words(`${name}Chip`),
      value: words("yes"),
      href: ledgerHref({ ...params, [name]: false, page: 1 }),
    }));
  const chips = [...searched, ...filters, ...switches];
  if (chips.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ul aria-label={words("active")} className="contents">
        {chips.map(({ key, name, value, href }) => (
          <li key={key} className="min-w-0">
            <Link
              prefetch={false}
              href={href}
              aria-label={words("remove", { name, value })}
              className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-edge bg-surface px-2.5 text-ink text-small no-underline hover:border-ink-2 hover:bg-sunk"
            >
              {words("chip", { name, value })}
              <span aria-hidden="true" className="no-print text-ink-3">
                ✕
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Link prefetch={false} className="no-print text-small" href={cleared(params)}>
        {words("clear")}
      </Link>
    </div>
  );
}
