import { inArray } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { commitments, departments, measures } from "@/db/schema";
import type { RequestTerms } from "@/db/schema/workflow";
import { groupBy } from "../lamps/group-by";
import type { Request } from "./find";

type Beside<T> = { original: T | null; asked: T; granted: T | null };
type Target = { target: number | null; targetMax: number | null };
type Named = { nameZh: string; nameEn: string };
type Item = { code: string; titleZh: string; titleEn: string };

/** One term that a request asks to change: as it stood, as asked, as granted. */
export type Change =
  | ({ what: "dueOn" } & Beside<string>)
  | ({ what: "lead" } & Beside<Named>)
  | ({ what: "into" } & Beside<Item>)
  | ({ what: "target"; measureId: string; metricZh: string; metricEn: string } & {
      unitZh: string;
      unitEn: string;
    } & Beside<Target>);

type Row = Pick<Request, "original" | "asked" | "granted">;

/** What each request asks to change, in words that can be shown: names looked up once for all of them. */
export async function changesOf<T extends Row>(db: ReadDb, rows: readonly T[]): Promise<Map<T, Change[]>> {
  const terms = rows.flatMap(({ original, asked, granted }) => [original, asked, granted ?? {}]);
  const ids = (pick: (one: RequestTerms) => (string | undefined)[]) => [
    ...new Set(terms.flatMap(pick).filter((id) => id !== undefined)),
  ];
  const one = <R extends { id: string }>(found: R[]) => {
    const by = groupBy(found, (row) => row.id);
    return (id: string | undefined) => (id === undefined ? null : (by.get(id)?.[0] ?? null));
  };
  const department = one(
    await db
      .select({ id: departments.id, nameZh: departments.nameZh, nameEn: departments.nameEn })
      .from(departments)
      .where(
        inArray(
          departments.id,
          ids((t) => [t.leadDepartmentId]),
        ),
      ),
  );
  const commitment = one(
    await db
      .select({
        id: commitments.id,
        code: commitments.code,
        titleZh: commitments.titleZh,
        titleEn: commitments.titleEn,
      })
      .from(commitments)
      .where(
        inArray(
          commitments.id,
          ids((t) => [t.intoId]),
        ),
      ),
  );
  const measure = one(
    await db
      .select({
        id: measures.id,
        metricZh: measures.metricZh,
        metricEn: measures.metricEn,
        unitZh: measures.unitZh,
        unitEn: measures.unitEn,
      })
      .from(measures)
      .where(
        inArray(
          measures.id,
          ids((t) => (t.targets ?? []).map((target) => target.measureId)),
        ),
      ),
  );
  return new Map(rows.map((row) => [row, rowChanges(row, { department, commitment, measure })]));
}

type Find<T> = (id: string | undefined) => T | null;
type Finders = {
  department: Find<Named>;
  commitment: Find<Item>;
  measure: Find<{ metricZh: string; metricEn: string; unitZh: string; unitEn: string }>;
};

function rowChanges({ original, asked, granted }: Row, find: Finders): Change[] {
  const changes: Change[] = [];
  for (const { measureId, target, targetMax } of asked.targets ?? []) {
    const measure = find.measure(measureId);
    const of = (terms: RequestTerms | null) =>
      terms?.targets?.find((one) => one.measureId === measureId) ?? null;
    if (measure)
      changes.push({
        what: "target",
        measureId,
        metricZh: measure.metricZh,
        metricEn: measure.metricEn,
        unitZh: measure.unitZh,
        unitEn: measure.unitEn,
        original: of(original),
        asked: { target, targetMax },
        granted: of(granted),
      });
  }
  if (asked.dueOn)
    changes.push({
      what: "dueOn",
      original: original.dueOn ?? null,
      asked: asked.dueOn,
      granted: granted?.dueOn ?? null,
    });
  const lead = find.department(asked.leadDepartmentId);
  if (lead)
    changes.push({
      what: "lead",
      original: find.department(original.leadDepartmentId),
      asked: lead,
      granted: find.department(granted?.leadDepartmentId),
    });
  const into = find.commitment(asked.intoId);
  if (into)
    changes.push({
      what: "into",
      original: null,
      asked: into,
      granted: find.commitment(granted?.intoId),
    });
  return changes;
}
