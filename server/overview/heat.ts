import type { Lamp } from "@/db/values";
import { fewItems } from "../departments/order";
import type { OverviewRow } from "./rows";

type Named = { id: string; code: string; nameZh: string; nameEn: string };
type Heated = Pick<OverviewRow, "lamp" | "areaId" | "leadDepartmentId" | "periodsDue" | "periodsOnTime">;

const worstFirst: readonly Lamp[] = ["red", "yellow", "green", "blue", "grey"];

type Counts = Partial<Record<Lamp, number>>;

/** The weightiest lamp among some, how many have it, and how many there are; null for none. */
export function worstOf(counts: Counts = {}): { lamp: Lamp; count: number; all: number } | null {
  const lamp = worstFirst.find((one) => counts[one]);
  if (!lamp) return null;
  return {
    lamp,
    count: counts[lamp] ?? 0,
    all: worstFirst.reduce((sum, one) => sum + (counts[one] ?? 0), 0),
  };
}

/** Departments × areas; the departments with the most red, then yellow, first. One pass over the rows. */
export function heatOf(rows: readonly Heated[], departments: readonly Named[], areas: readonly Named[]) {
  const found = new Map<string, { all: Counts; byArea: Map<string, Counts>; due: number; onTime: number }>();
  for (const row of rows) {
    let own = found.get(row.leadDepartmentId);
    if (!own) {
      own = { all: {}, byArea: new Map(), due: 0, onTime: 0 };
      found.set(row.leadDepartmentId, own);
    }
    let area = own.byArea.get(row.areaId);
    if (!area) {
      area = {};
      own.byArea.set(row.areaId, area);
    }
    own.all[row.lamp] = (own.all[row.lamp] ?? 0) + 1;
    area[row.lamp] = (area[row.lamp] ?? 0) + 1;
    own.due += row.periodsDue;
    own.onTime += row.periodsOnTime;
  }
  return departments
    .flatMap((department) => {
      const own = found.get(department.id);
      if (!own) return [];
      return {
        code: department.code,
        nameZh: department.nameZh,
        nameEn: department.nameEn,
        total: worstOf(own.all)?.all ?? 0,
        /** Whether there are so few that a share of theirs says little. */
        few: (worstOf(own.all)?.all ?? 0) < fewItems,
        red: own.all.red ?? 0,
        yellow: own.all.yellow ?? 0,
        cells: areas.map((area) => ({ area: area.code, worst: worstOf(own.byArea.get(area.id)) })),
        /** Share of the periods due so far that were filed in time; null before the first. */
        onTime: own.due > 0 ? own.onTime / own.due : null,
      };
    })
    .sort((a, b) => b.red - a.red || b.yellow - a.yellow || b.total - a.total);
}
