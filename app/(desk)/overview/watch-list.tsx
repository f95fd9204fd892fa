import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FigureHelp } from "@/app/_ui/figure-help";
import type { FigureId } from "@/app/_ui/figure-ids";
import { Section } from "@/app/_ui/section";
import type { LedgerParams } from "../commitments/search-params";
import { AllRows } from "./all-rows";
import { LampList } from "./lamp-list";
import type { ListedRow, Overview } from "./overview-data";
import type { Drill } from "./search-params";

type What = "dueSoon" | "stale" | "disagree";
type Props = {
  what: What;
  list: Overview["stale"];
  /** What is said where the list is empty. */
  none: string;
  asOf: string | null;
  drill: Drill;
  below: (row: ListedRow) => ReactNode;
};

const kinds: Record<What, { flag: NonNullable<LedgerParams["flag"]>; figure: FigureId | null }> = {
  dueSoon: { flag: "due-soon", figure: null },
  stale: { flag: "stale", figure: "stale" },
  disagree: { flag: "disagree", figure: "statuses" },
};

/** The first few of a kind that needs an eye, and the way to all of them. */
export function WatchList({ what, list, none, asOf, drill, below }: Props) {
  const words = useTranslations("overview");
  const { flag, figure } = kinds[what];
  return (
    <Section
      title={words(what)}
      aside={
        <>
          <AllRows count={list.count} href={drill({ flag })} /> {figure ? <FigureHelp of={figure} /> : null}
        </>
      }
    >
      <p className="text-ink-2 text-small">{list.count > 0 ? words(`${what}Hint`) : none}</p>
      <LampList rows={list.rows} asOf={asOf} below={below} />
    </Section>
  );
}
