import type { Lamp } from "@/db/values";
import type { ReadInput } from "./schema";

/** A commitment as the text needs it. */
export type PledgeRow = {
  id: string;
  code: string;
  parentId: string | null;
  start: number;
  end: number;
  lamp: Lamp;
  area: string;
  department: string;
  livelihood: boolean;
};

/** A pledge underlined in the text, with the listed parts of it that have no words of their own. */
export type Mark<R extends PledgeRow> = R & { under: R[] };

/**
 * What is underlined: each pledge at its own words. The children of a programme quote the programme's sentence
 * (server/commitments/add-children.ts): they stand under it, not over each other.
 */
export function marksOf<R extends PledgeRow>(rows: readonly R[]): Mark<R>[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const programmeOf = (row: R) => {
    const parent = row.parentId === null ? undefined : byId.get(row.parentId);
    return parent && parent.start === row.start && parent.end === row.end ? parent : null;
  };
  const marks = new Map<string, Mark<R>>();
  for (const row of rows) if (!programmeOf(row)) marks.set(row.id, { ...row, under: [] });
  for (const row of rows) marks.get(programmeOf(row)?.id ?? "")?.under.push(row);
  return [...marks.values()];
}

export type Filter = Pick<ReadInput, "lamp" | "area" | "department" | "livelihood">;

/** Whether a filter leaves it marked. A programme is of every department that leads a part of it; its lamp is its own. */
export const matches = (mark: Mark<PledgeRow>, { lamp, area, department, livelihood }: Filter): boolean =>
  (lamp === null || mark.lamp === lamp) &&
  [mark, ...mark.under].some(
    (one) =>
      (area === null || one.area === area) &&
      (department === null || one.department === department) &&
      (!livelihood || one.livelihood),
  );
