import { z } from "zod";
import { presets } from "@/db/values";

const subject = { id: z.uuid(), version: z.int().min(1) };
export const activateInput = z.object(subject);
export const archiveInput = z.object(subject);
export const dropPendingInput = z.object(subject);

/** Least and most of each switch that is a number, as the form says them too. */
export const switchLimits = {
  growthTolerance: { least: 0.1, most: 20 },
  graceWorkingDays: { least: 1, most: 60 },
  acknowledgeWorkingDays: { least: 1, most: 30 },
  staleAfterDays: { least: 1, most: 366 },
  noticeAcknowledgeWorkingDays: { least: 1, most: 30 },
  noticeAnswerWorkingDays: { least: 1, most: 60 },
  noticeMinimumWorkingDays: { least: 1, most: 90 },
} as const;
export type NumberSwitch = keyof typeof switchLimits;

const days = ({ least, most }: { least: number; most: number }) =>
  z.int("settings.daysInvalid").min(least, "settings.daysInvalid").max(most, "settings.daysInvalid");
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "settings.timeInvalid");
const limits = switchLimits;

/** Everybody starts at it; events take from it, and the bonuses add to it. */
export const appraisalBase = 100;
export const appraisalEvents = [
  "missed",
  "late",
  "returned",
  "overdueMonth",
  "noticeBlue",
  "noticeOrange",
  "noticeRed",
  "lateReceipt",
  "closedEarly",
] as const;
export type AppraisalEvent = (typeof appraisalEvents)[number];
export const appraisalBonuses = ["closedEarly"] as const satisfies readonly AppraisalEvent[];
export const appraisalMost = 50;
/** What the form offers where no appraisal holds yet. */
export const appraisalOffer: Record<AppraisalEvent, number> = {
  missed: 2,
  late: 1,
  returned: 0.5,
  overdueMonth: 2,
  noticeBlue: 1,
  noticeOrange: 2,
  noticeRed: 4,
  lateReceipt: 0.5,
  closedEarly: 0.5,
};

const points = z
  .number("settings.pointsInvalid")
  .min(0, "settings.pointsInvalid")
  .max(appraisalMost, "settings.pointsInvalid")
  .refine((value) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9, "settings.pointsInvalid");
const appraisalInput = z.object({
  missed: points,
  late: points,
  returned: points,
  overdueMonth: points,
  noticeBlue: points,
  noticeOrange: points,
  noticeRed: points,
  lateReceipt: points,
  closedEarly: points,
} satisfies Record<AppraisalEvent, typeof points>);

export const switchesInput = z
  .object({
    growthTolerance: z
      .number("settings.toleranceInvalid")
      .min(limits.growthTolerance.least, "settings.toleranceInvalid")
      .max(limits.growthTolerance.most, "settings.toleranceInvalid"),
    graceWorkingDays: days(limits.graceWorkingDays),
    acknowledgeWorkingDays: days(limits.acknowledgeWorkingDays),
    staleAfterDays: days(limits.staleAfterDays),
    noticeAcknowledgeWorkingDays: days(limits.noticeAcknowledgeWorkingDays),
    noticeAnswerWorkingDays: days(limits.noticeAnswerWorkingDays),
    noticeMinimumWorkingDays: days(limits.noticeMinimumWorkingDays),
    /** Sent from `quietUntil` to `quietFrom` only; both equal: at any time of a working day. */
    quietFrom: timeOfDay,
    quietUntil: timeOfDay,
    /** Points by event (考核); null: no appraisal. */
    appraisal: appraisalInput.nullable().default(null),
  })
  .refine((all) => all.noticeAnswerWorkingDays >= all.noticeAcknowledgeWorkingDays, {
    path: ["noticeAnswerWorkingDays"],
    error: "settings.answerBeforeReceipt",
  });

export const saveSettingsInput = z.object({
  ...subject,
  preset: z.enum(presets),
  filingDay: z
    .int("settings.filingDayInvalid")
    .min(1, "settings.filingDayInvalid")
    .max(31, "settings.filingDayInvalid"),
  endorsement: z.boolean(),
  switches: switchesInput,
});
