import type { Overview } from "./overview-data";
import type { HeatSort } from "./search-params";

type Department = Overview["heat"][number];

const worse = (a: Department, b: Department) => b.red - a.red || b.yellow - a.yellow || b.total - a.total;

/** Of few items a share says little, and of none nothing: they stand last, as in the league of departments. */
const lastOf = ({ onTime, few }: Department) => (onTime === null ? 2 : few ? 1 : 0);

/** Departments in the order that is asked for: the weightiest first, the least punctual first, or as they are listed. */
export function sortHeat(rows: readonly Department[], sort: HeatSort, order: readonly { code: string }[]) {
  const place = new Map(order.map(({ code }, index) => [code, index]));
  const placeOf = (row: Department) => place.get(row.code) ?? 0;
  const compare: Record<HeatSort, (a: Department, b: Department) => number> = {
    red: worse,
    yellow: (a, b) => b.yellow - a.yellow || worse(a, b),
    total: (a, b) => b.total - a.total || worse(a, b),
    onTime: (a, b) => lastOf(a) - lastOf(b) || (a.onTime ?? 0) - (b.onTime ?? 0) || worse(a, b),
    name: () => 0,
  };
  return [...rows].sort((a, b) => compare[sort](a, b) || placeOf(a) - placeOf(b));
}
