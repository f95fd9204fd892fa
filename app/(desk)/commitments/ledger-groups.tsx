import { useLocale, useTranslations } from "next-intl";
import type { LedgerGroup } from "@/server/commitments/schema";
import { groupName } from "./group-name";
import type { LedgerGroups } from "./ledger-data";
import { type LedgerParams, ledgerHref, loadLedgerParams } from "./search-params";

type Group = LedgerGroups[number];

/** The ledger narrowed to a group; null for groups that no filter can name. */
function onlyHref(params: LedgerParams, by: LedgerGroup, { key }: Group): string | null {
  if (by === "leader" || key === "") return null;
  const address = new URL(ledgerHref({ ...params, group: null, page: 1 }), "http://ledger");
  address.searchParams.set(by, key);
  return ledgerHref(loadLedgerParams(address.searchParams));
}

const manyGroups = 12;

/** All groups of what is filtered, wherever the page is, each leading to its own rows. */
export function GroupIndex({
  groups,
  by,
  params,
}: {
  groups: LedgerGroups;
  by: LedgerGroup;
  params: LedgerParams;
}) {
  const words = { ledger: useTranslations("ledger"), lamp: useTranslations("lamp") };
  const locale = useLocale();
  if (groups.length === 0) return null;
  return (
    <details className="no-print text-small" open={groups.length <= manyGroups}>
      <summary className="min-h-6 text-ink-2">{words.ledger("groupIndex", { count: groups.length })}</summary>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {groups.map((group) => {
          const name = groupName(words, by, group, locale);
          const href = onlyHref(params, by, group);
          return (
            <li key={group.key}>
              {href ? (
                <a href={href} title={words.ledger("groupOnly", { name })}>
                  {name}
                </a>
              ) : (
                name
              )}{" "}
              <span className="text-ink-2">{group.counted}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

type HeadProps = { group: Group; by: LedgerGroup; span: number };

/** The head of a group: its name, and how many it has in all, not only on this page. */
export function GroupHead({ group, by, span }: HeadProps) {
  const words = { ledger: useTranslations("ledger"), lamp: useTranslations("lamp") };
  const locale = useLocale();
  return (
    <tr>
      <th colSpan={span} scope="colgroup" className="border-rule-2 border-b bg-sunk px-2 py-1.5 text-left">
        {groupName(words, by, group, locale)}{" "}
        <span className="font-normal text-ink-2 text-small">
          {words.ledger("groupCount", { count: group.counted })}
        </span>
      </th>
    </tr>
  );
}
