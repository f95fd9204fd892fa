import type { CommitmentKind, Yardstick } from "@/db/values";

export type Step = { nameZh: string; nameEn: string; weight: number; dueOn: string };
type Days = { startOn: string; dueOn: string };

const chains = {
  // The report's own chain: 20, 45, 75 and 100 % by the ends of the quarters.
  project: [
    ["策划", "Planned", 20],
    ["储备", "In reserve", 25],
    ["开工", "Started", 30],
    ["投产", "In operation", 25],
  ],
  action: [
    ["制定方案", "Planned", 25],
    ["启动实施", "Started", 25],
    ["过半推进", "Half done", 25],
    ["全面完成", "Done", 25],
  ],
} as const;

/** The last day of each quarter counted from the start; none of them after the due date, and the last one on it. */
function quarterEnds({ startOn, dueOn }: Days): string[] {
  const [year = 0, month = 1] = startOn.split("-").map(Number);
  const ends = [3, 6, 9].map((n) => new Date(Date.UTC(year, month - 1 + n, 0)).toISOString().slice(0, 10));
  return [...ends, dueOn].map((day) => (day > dueOn ? dueOn : day));
}

/**
 * How a pledge without a number is proposed to be judged, by its kind (DOMAIN, yardstick): a project by its chain, an
 * action by quarters, a policy by its filings. An outcome without a number waits for a supervisor to say.
 */
export function proposeYardstick(
  kind: CommitmentKind,
  days: Days,
): { yardstick: Yardstick | null; steps: Step[] } {
  if (kind === "policy") return { yardstick: "routine", steps: [] };
  if (kind === "outcome") return { yardstick: null, steps: [] };
  const ends = quarterEnds(days);
  const steps = chains[kind].map(([nameZh, nameEn, weight], index) => ({
    ...{ nameZh, nameEn, weight },
    dueOn: ends[index] ?? days.dueOn,
  }));
  return { yardstick: "milestones", steps };
}
