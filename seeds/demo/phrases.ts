import file from "./phrases.json" with { type: "json" };
import type { CommitmentKind } from "@/db/values";
import type { Random } from "../random";
import type { Fate } from "./fates";

type Situation = keyof (typeof file.progress)["outcome"];
type Facts = { value: string; unit: string; delta: string; month: string; department: string; title: string };

const filled = (text: string, facts: Facts) =>
  text.replaceAll(/\{(\w+)\}/g, (_, key: string) => (facts as Record<string, string>)[key] ?? "");

export function situationOf(fate: Fate, month: number): Situation {
  if (fate === "stale" && month >= 6) return "no-change";
  if (fate === "ahead") return "ahead";
  if (fate === "closed" || fate === "closing") return month >= 6 ? "done" : "ahead";
  if (["behind", "far-behind", "overdue"].includes(fate) && month >= 5) return "behind";
  if (fate === "recovering" && (month === 6 || month === 7)) return "behind";
  return "on-schedule";
}

/** What a department writes for a period: progress, problems, next steps. */
export function wordsFor(kind: CommitmentKind | "rate", situation: Situation, facts: Facts, random: Random) {
  const problems = situation === "behind" ? file.problems[kind].behind : file.problems[kind].otherwise;
  return {
    progress: filled(random.pick(file.progress[kind][situation]), facts),
    problems: filled(random.pick(problems), facts),
    nextSteps: filled(random.pick(file.nextSteps[kind][situation]), facts),
  };
}

export const remarks = file.reviewRemarks;
export const returnReasons = file.returnReasons;
export const deferralReasons = file.deferralReasons;
export const refusalReasons = file.refusalReasons;
export const closingStatements = file.closingStatements;
export const closingRemarks = file.closingRemarks;
