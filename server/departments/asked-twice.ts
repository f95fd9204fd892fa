import { and, eq, lte } from "drizzle-orm";
import { commitments, contributions, measures, notices, updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import { addDays } from "../lamp/days";
import type { Standing } from "../lamps/standing";
import { isFiled } from "./figures";
import type { FigureRow } from "./rows";

/**
 * What a department was asked for twice, by three rules that anybody can check by hand:
 * week: a notice was answered in the same week (Monday to Sunday) in which a period's filing of the same item was sent;
 * part: it gave a part to another item of a period, and filed the very same metric (name and unit) for an item that it
 * leads in that period; metric: two items that it leads and works on have the same metric, unless they are listed
 * parts of one programme.
 */
export const twiceRules = ["week", "part", "metric"] as const;
export type Twice = {
  rule: (typeof twiceRules)[number];
  departmentId: string;
  /** Of the two things, the items by id: the one asked about, and the one that told it already. */
  commitmentIds: [string, string];
  /** Period of a filing, null for the standing rule. */
  period: string | null;
  /** What both ask for: the metric, or null where it is the item itself. */
  metric: { zh: string; en: string } | null;
};

/** The Monday of a day's week. */
export const mondayOf = (day: string) => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** Three queries for all departments together; by the last two rules only of those that lead some of the `rows`. */
export async function askedTwice(ctx: Ctx, planId: string, s: Standing, rows: readonly FigureRow[]) {
  const metrics = await metricsOf(ctx, planId);
  return [
    ...(await inOneWeek(ctx, planId, s)),
    ...(await partAndOwn(ctx, planId, s, rows, metrics)),
    ...sameMetric(rows, metrics),
  ];
}

async function inOneWeek(ctx: Ctx, planId: string, s: Standing): Promise<Twice[]> {
  const rows = await ctx.db
    .select({
      departmentId: notices.departmentId,
      commitmentId: notices.commitmentId,
      answeredOn: notices.answeredOn,
      submittedOn: updates.submittedOn,
      period: updates.period,
    })
    .from(notices)
    .innerJoin(updates, eq(updates.commitmentId, notices.commitmentId))
    .where(
      and(
        eq(notices.planId, planId),
        lte(notices.answeredOn, s.day),
        eq(updates.kind, "periodic"),
        lte(updates.submittedOn, s.day),
      ),
    );
  return rows.flatMap(({ departmentId, commitmentId, answeredOn, submittedOn, period }) =>
    answeredOn && submittedOn && mondayOf(answeredOn) === mondayOf(submittedOn)
      ? [
          {
            rule: "week" as const,
            departmentId,
            commitmentIds: [commitmentId, commitmentId] as [string, string],
            period,
            metric: null,
          },
        ]
      : [],
  );
}

type Metric = { commitmentId: string; zh: string; en: string; unit: string };
const keyOf = ({ zh, unit }: Metric) => `${zh}\n${unit}`;

const metricsOf = (ctx: Ctx, planId: string): Promise<Metric[]> =>
  ctx.db
    .select({
      commitmentId: commitments.id,
      zh: measures.metricZh,
      en: measures.metricEn,
      unit: measures.unitZh,
    })
    .from(commitments)
    .innerJoin(measures, eq(measures.commitmentId, commitments.id))
    .where(and(eq(commitments.planId, planId), eq(commitments.hasChildren, false)))
    .orderBy(commitments.code, measures.sort);

async function partAndOwn(
  ctx: Ctx,
  planId: string,
  s: Standing,
  rows: readonly FigureRow[],
  metrics: readonly Metric[],
): Promise<Twice[]> {
  const given = await ctx.db
    .select({
      departmentId: contributions.departmentId,
      period: contributions.period,
      commitmentId: contributions.commitmentId,
    })
    .from(commitments)
    .innerJoin(contributions, eq(contributions.commitmentId, commitments.id))
    .where(and(eq(commitments.planId, planId), lte(contributions.on, s.day)));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return given.flatMap(({ departmentId, period, commitmentId }) =>
    metrics
      .filter((one) => one.commitmentId === commitmentId)
      .flatMap((asked) => {
        const own = metrics.find((one) => {
          const row = rowOf.get(one.commitmentId);
          return (
            keyOf(one) === keyOf(asked) &&
            one.commitmentId !== commitmentId &&
            row?.leadDepartmentId === departmentId &&
            row.strip.some((cell) => cell.period === period && isFiled(cell))
          );
        });
        return own
          ? [
              {
                rule: "part" as const,
                departmentId,
                commitmentIds: [commitmentId, own.commitmentId] as [string, string],
                period,
                metric: { zh: asked.zh, en: asked.en },
              },
            ]
          : [];
      }),
  );
}

/** Of items with one metric, each after the first is asked for what the first tells. */
function sameMetric(rows: readonly FigureRow[], metrics: readonly Metric[]): Twice[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const seen = new Map<string, FigureRow[]>();
  return metrics.flatMap((metric) => {
    const row = rowOf.get(metric.commitmentId);
    if (!row || (row.state !== "active" && row.state !== "closing")) return [];
    const key = `${row.leadDepartmentId}\n${keyOf(metric)}`;
    const before = seen.get(key) ?? [];
    seen.set(key, [...before, row]);
    const same = before.find(
      (one) => one.id !== row.id && (one.parentId === null || one.parentId !== row.parentId),
    );
    return same
      ? [
          {
            rule: "metric" as const,
            departmentId: row.leadDepartmentId,
            commitmentIds: [row.id, same.id] as [string, string],
            period: null,
            metric: { zh: metric.zh, en: metric.en },
          },
        ]
      : [];
  });
}
