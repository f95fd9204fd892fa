import type { HeatRow } from "@/app/_ui/charts/heat-table";
import { formatShare } from "@/app/_words/format";
import type { Locale } from "@/db/values";
import type { Overview } from "./overview-data";
import type { Drill } from "./search-params";

/** Rows of the heat table: a cell opens the items of its worst lamp, a name all that the department leads. */
export const heatRows = (departments: Overview["heat"], locale: Locale, drill: Drill): HeatRow[] =>
  departments.map(({ code, nameZh, nameEn, total, cells, onTime }) => ({
    id: code,
    name: locale === "zh" ? nameZh : nameEn,
    href: drill({ department: [code], flag: "counted" }),
    all: total,
    cells: cells.map(({ area, worst }) =>
      worst ? { ...worst, href: drill({ department: [code], area: [area], lamp: [worst.lamp] }) } : null,
    ),
    end: onTime === null ? "–" : formatShare(onTime),
  }));
