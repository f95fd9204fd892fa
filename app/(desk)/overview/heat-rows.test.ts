import { expect, it } from "vitest";
import { worstLamp } from "@/app/_ui/charts/worst-lamp";
import { heatRows } from "./heat-rows";

const department = {
  code: "housing",
  nameZh: "区住房和城乡建设局",
  nameEn: "Housing Bureau",
  total: 9,
  red: 1,
  yellow: 0,
  onTime: 0.875,
  cells: [
    { area: "livable", worst: { lamp: "red" as const, count: 1, all: 5 } },
    { area: "safety", worst: null },
    { area: "self", worst: { lamp: "grey" as const, count: 4, all: 4 } },
  ],
};

it("keeps the worst lamp, its count and all through the table's own reckoning", () => {
  const [row] = heatRows([department], "en");
  expect(row?.cells.map(({ counts }) => worstLamp(counts))).toEqual([
    { worst: "red", count: 1, all: 5 },
    null,
    { worst: "grey", count: 4, all: 4 },
  ]);
});

it("leads to the very rows of a cell and of a department", () => {
  const [row] = heatRows([department], "zh");
  expect(row).toMatchObject({ name: "区住房和城乡建设局", all: 9, end: "87.5%" });
  expect(row?.href).toBe("/commitments?department=housing&flag=counted");
  expect(row?.cells[0]?.href).toBe("/commitments?lamp=red&area=livable&department=housing");
});
