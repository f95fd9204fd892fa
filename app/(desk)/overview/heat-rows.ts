import type { HeatRow } from "@/app/_ui/charts/heat-table";
import { formatShare } from "@/app/_words/format";
import type { Lamp, Locale } from "@/db/values";
import { ledgerHref } from "../commitments/search-params";
import type { Overview } from "./overview-data";

type Department = Overview["heat"][number];
type Worst = NonNullable<Department["cells"][number]["worst"]>;

/** The table asks for counts of each lamp; what is not the worst one may stand under the mildest. */
const countsOf = ({ lamp, count, all }: Worst): Partial<Record<Lamp, number>> =>
  lamp === "grey" ? { grey: count } : { grey: all - count, [lamp]: count };

/** Rows of the heat table: a cell opens the items of its worst lamp, a name all that the department leads. */
export const heatRows = (departments: readonly Department[], locale: Locale): HeatRow[] =>
  departments.map((department) => ({
    id: department.code,
    name: locale === "zh" ? department.nameZh : department.nameEn,
    href: ledgerHref({ department: [department.code], flag: "counted" }),
    all: department.total,
    cells: department.cells.map(({ area, worst }) => ({
      counts: worst ? countsOf(worst) : {},
      href: ledgerHref({ department: [department.code], area: [area], lamp: worst ? [worst.lamp] : [] }),
    })),
    end: department.onTime === null ? "–" : formatShare(department.onTime),
  }));
