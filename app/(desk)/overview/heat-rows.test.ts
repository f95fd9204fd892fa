import { expect, it } from "vitest";
import { heatRows } from "./heat-rows";
import { drillOf } from "./search-params";
import { sortHeat } from "./sort-heat";

const department = {
  code: "housing",
  nameZh: "区住房和城乡建设局",
  nameEn: "Housing Bureau",
  total: 9,
  red: 1,
  yellow: 0,
  few: false,
  onTime: 0.875,
  cells: [
    { area: "livable", worst: { lamp: "red" as const, count: 1, all: 5 } },
    { area: "safety", worst: null },
  ],
};
const whole = { asOf: null, area: [], department: [], livelihood: false, mine: false };

it("leads to the very rows of a cell and of a department", () => {
  const [row] = heatRows([department], "zh", drillOf(whole));
  expect(row).toMatchObject({ name: "区住房和城乡建设局", all: 9, end: "87.5%" });
  expect(row?.href).toBe("/commitments?department=housing&flag=counted");
  expect(row?.cells[0]?.href).toBe("/commitments?lamp=red&area=livable&department=housing");
  expect(row?.cells[1]).toBeNull();
});

it("keeps the day and the filters in what it leads to", () => {
  const [row] = heatRows([department], "en", drillOf({ ...whole, asOf: "2023-06-30", mine: true }));
  const href = new URL(row?.cells[0]?.href ?? "", "http://here");
  expect(Object.fromEntries(href.searchParams)).toEqual({
    lamp: "red",
    area: "livable",
    department: "housing",
    asOf: "2023-06-30",
    mine: "true",
  });
});

it("sorts by red, yellow, items, punctuality and the customary order", () => {
  const row = (code: string, red: number, yellow: number, total: number, onTime: number | null) => ({
    ...department,
    code,
    red,
    yellow,
    total,
    onTime,
    few: total < 3,
  });
  const rows = [
    row("a", 0, 3, 9, 0.5),
    row("b", 2, 0, 4, 0.9),
    row("c", 0, 1, 20, null),
    row("d", 0, 0, 2, 0.1),
  ];
  const order = [{ code: "c" }, { code: "a" }, { code: "b" }, { code: "d" }];
  const sorted = (by: Parameters<typeof sortHeat>[1]) =>
    sortHeat(rows, by, order)
      .map(({ code }) => code)
      .join("");
  expect(["red", "yellow", "total", "onTime", "name"].map((by) => sorted(by as "red"))).toEqual([
    "bacd",
    "acbd",
    "cabd",
    "abdc",
    "cabd",
  ]);
});
