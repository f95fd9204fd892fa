import type { Random } from "../random";
import type { commitmentOf } from "./commitment";
import { monthEnd } from "./times";

export type Made = ReturnType<typeof commitmentOf>;

/** How fast the work goes: 1 is the schedule, less lags behind it, more runs ahead. */
const paces = [1.15, 1.05, 1, 1, 1, 0.97, 0.9, 0.7] as const;

/** What a department would report of its commitment, month by month. */
export function workOf({ measures, measureTerms, milestones }: Made, random: Random) {
  const pace = random.pick(paces);
  const missed = random.chance(0.08) ? random.whole(5, 11) : null;
  const [measure] = measures;
  const target = measureTerms[0]?.target ?? 0;
  const measured = (month: number, filedOn: string) => {
    if (!measure) return null;
    if (measure.basis === "increment")
      return { value: Math.round(target * Math.min(1, (pace * month) / 12)), asOf: filedOn };
    // A quarter's rate is published in the month after it.
    return month > 1 && month % 3 === 1
      ? { value: Math.round((target + (pace < 0.95 ? -1.4 : 0.2)) * 10) / 10, asOf: monthEnd(month - 1) }
      : null;
  };
  // Who lags reaches a step in the month after the one before which it was due.
  const late = pace < 0.95 ? 1 : 0;
  return {
    /** Some months are not filed: the first, which is not due yet, and one that was forgotten. */
    files: (month: number) => month !== missed && (month > 1 || measure !== undefined),
    reading: (month: number, filedOn: string) => {
      const value = measured(month, filedOn);
      return measure && value ? { measureId: measure.id, ...value } : null;
    },
    claims: (month: number) =>
      milestones.filter(({ dueOn }) => Number(dueOn.slice(5, 7)) + late === month).map(({ id }) => id),
    words: (month: number) => ({
      progress: `${month}月按计划推进，已完成当月任务（测试数据）。`,
      problems: pace < 0.95 ? "进度偏慢，正在协调。" : "",
      nextSteps: "下月继续推进。",
      selfAssessment: pace < 0.95 ? ("difficult" as const) : ("normal" as const),
    }),
  };
}
