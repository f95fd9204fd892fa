import type { Lamp } from "@/db/values";
import type { OverviewRow } from "./show";

type Named = { id: string; code: string; nameZh: string; nameEn: string };

const worstFirst: readonly Lamp[] = ["red", "yellow", "green", "blue", "grey"];

/** The weightiest lamp of some rows, how many have it, and how many rows there are; null for none. */
export function worstOf(rows: readonly { lamp: Lamp }[]): { lamp: Lamp; count: number; all: number } | null {
  const lamp = worstFirst.find((one) => rows.some((row) => row.lamp === one));
  return lamp ? { lamp, count: rows.filter((row) => row.lamp === lamp).length, all: rows.length } : null;
}

/** Departments × areas; the departments with the most red, then yellow, first. */
export function heatOf(rows: readonly OverviewRow[], departments: readonly Named[], areas: readonly Named[]) {
  return departments
    .map((department) => {
      const own = rows.filter((row) => row.leadDepartmentId === department.id);
      const cells = own.flatMap((row) => row.strip).filter((cell) => cell.filed !== "not-due");
      return {
        code: department.code,
        nameZh: department.nameZh,
        nameEn: department.nameEn,
        total: own.length,
        red: own.filter((row) => row.lamp === "red").length,
        yellow: own.filter((row) => row.lamp === "yellow").length,
        cells: areas.map((area) => ({
          area: area.code,
          worst: worstOf(own.filter((row) => row.areaId === area.id)),
        })),
        /** Share of the periods due so far that were filed in time; null before the first. */
        onTime: cells.length ? cells.filter((cell) => cell.filed === "on-time").length / cells.length : null,
      };
    })
    .filter((department) => department.total > 0)
    .sort((a, b) => b.red - a.red || b.yellow - a.yellow || b.total - a.total);
}
