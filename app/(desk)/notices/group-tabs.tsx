import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Group } from "./notices-data";
import { type NoticeParams, noticesHref } from "./search-params";

type Props = {
  groups: readonly Group[];
  current: Group;
  counts: Record<Group, number>;
  params: NoticeParams;
};

/** The groups as links, each with its number. */
export function GroupTabs({ groups, current, counts, params }: Props) {
  const words = useTranslations("notices");
  return (
    <nav aria-label={words("groups")} className="no-print border-rule border-b">
      <ul className="-mb-px flex flex-wrap gap-x-5">
        {groups.map((group) => (
          <li key={group}>
            <Link
              prefetch={false}
              href={noticesHref({ ...params, group, page: 1 })}
              aria-current={group === current ? "page" : undefined}
              className="inline-flex min-h-9 items-center gap-1.5 border-transparent border-b-2 text-ink-2 no-underline hover:text-ink aria-[current=page]:border-brand aria-[current=page]:font-semibold aria-[current=page]:text-brand"
            >
              {words(`group.${group}`)} <span className="font-normal text-ink-2">{counts[group]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
