import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Section } from "@/app/_ui/section";
import { ledgerHref } from "../commitments/search-params";
import { LampList } from "./lamp-list";
import type { ListedRow, Overview } from "./overview-data";

type Props = {
  what: "dueSoon" | "stale" | "disagree";
  list: Overview["stale"];
  below: (row: ListedRow) => ReactNode;
};

const flags = { dueSoon: "due-soon", stale: "stale", disagree: "disagree" } as const;

/** The first few of a kind that needs an eye, and the way to all of them. */
export function WatchList({ what, list, below }: Props) {
  const words = useTranslations("overview");
  return (
    <Section
      title={words(what)}
      aside={
        list.count > 0 ? (
          <Link prefetch={false} href={ledgerHref({ flag: flags[what] })}>
            {words("allRows", { count: list.count })}
          </Link>
        ) : null
      }
    >
      <p className="text-ink-2 text-small">{words(list.count > 0 ? `${what}Hint` : `${what}None`)}</p>
      <LampList rows={list.rows} below={below} />
    </Section>
  );
}
