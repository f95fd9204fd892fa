import type { useTranslations } from "next-intl";
import type { SettingsData } from "@/app/(desk)/settings/settings-data";
import { settingsLines } from "@/app/(desk)/settings/settings-lines";
import type { FigureId } from "../figure-ids";

/** What the explanations read of a plan: its settings that hold, held and will hold. */
export type MethodPlan = Pick<SettingsData, "current" | "pending" | "history"> & {
  plan: Pick<SettingsData["plan"], "state" | "nameZh" | "nameEn">;
};

/** The settings on which a lamp or a figure depends, in the order of the table. */
export const ruleKeys = [
  "preset",
  "filingDay",
  "growthTolerance",
  "acknowledgeWorkingDays",
  "graceWorkingDays",
  "staleAfterDays",
  "noticeAcknowledgeWorkingDays",
  "noticeAnswerWorkingDays",
  "noticeMinimumWorkingDays",
  "appraisal",
] as const;
export type RuleKey = (typeof ruleKeys)[number];

/** Which settings stand beside which figure. */
export const rulesOfFigure: Partial<Record<FigureId, readonly RuleKey[]>> = {
  lamps: ["preset", "filingDay"],
  presets: ["preset"],
  switches: ["filingDay", "graceWorkingDays", "acknowledgeWorkingDays"],
  growth: ["growthTolerance"],
  routine: ["filingDay", "graceWorkingDays"],
  stale: ["staleAfterDays"],
  strip: ["filingDay"],
  fillRate: ["filingDay", "graceWorkingDays"],
  punctuality: ["filingDay"],
  receipt: ["acknowledgeWorkingDays"],
  appraisal: ["appraisal"],
};

type Words = {
  settings: ReturnType<typeof useTranslations<"settings">>;
  lamp: ReturnType<typeof useTranslations<"lamp">>;
};

/** A setting in words: its value, the day from which it has held (null in a draft), and what comes next. */
export type Rule = {
  key: RuleKey;
  name: string;
  value: string;
  since: string | null;
  next: { value: string; from: string } | null;
};

/** The rules of a plan in words, each with the day since which it has not changed. */
export function rulesInForce(words: Words, { current, pending, history }: MethodPlan): Rule[] {
  const textsOf = (settings: MethodPlan["current"]) =>
    new Map(settingsLines(words, settings).map((line) => [line.key, line]));
  const now = textsOf(current);
  const later = pending ? textsOf(pending) : null;
  // Newest first, as they come.
  const earlier = history.map((one) => ({ from: one.from, texts: textsOf(one) }));
  return ruleKeys.flatMap((key) => {
    const line = now.get(key);
    if (!line) return [];
    const changed = earlier.findIndex(({ texts }) => texts.get(key)?.value !== line.value);
    const same = changed < 0 ? earlier : earlier.slice(0, changed);
    const next = later?.get(key)?.value;
    return [
      {
        key,
        name: line.name,
        value: line.value,
        since: same.at(-1)?.from ?? null,
        next: pending && next && next !== line.value ? { value: next, from: pending.from } : null,
      },
    ];
  });
}
