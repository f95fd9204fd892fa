import { z } from "zod";
import { closingQuestions, requestKinds } from "@/db/values";
import { calendarDay, codeText, reasonText, textWithin } from "../commitments/schema";

const progressSoFar = textWithin(2, 2000, "progress.missing", "words.tooLong");
const optionalText = (most: number) => textWithin(0, most, "words.tooLong", "words.tooLong").default("");

export const fileDeferralInput = z.object({
  commitmentId: z.uuid(),
  reason: reasonText,
  progressSoFar,
  dueOn: calendarDay,
});

/** `targetMax` is for a range alone. */
const targetInput = z.object({
  measureId: z.uuid(),
  target: z.number("adjustment.targetInvalid").min(-1e15).max(1e15),
  targetMax: z.number("adjustment.targetInvalid").min(-1e15).max(1e15).nullable().default(null),
});
export type TargetInput = z.output<typeof targetInput>;
const targets = z.array(targetInput).max(20);

export const fileAdjustmentInput = z.object({
  commitmentId: z.uuid(),
  reason: reasonText,
  progressSoFar,
  targets: targets.default([]),
  dueOn: calendarDay.optional(),
  leadDepartmentId: z.uuid().optional(),
});

/** Merged into another commitment: by its id, or by its code in the same plan. */
export const fileDiscontinuationInput = z.object({
  commitmentId: z.uuid(),
  reason: reasonText,
  intoId: z.uuid().optional(),
  intoCode: codeText.optional(),
});

/** `proof`: the document or result that proves it; asked for where a form of proof was set (完成形式). */
export const fileClosingInput = z.object({
  commitmentId: z.uuid(),
  version: z.int().min(1),
  reason: reasonText,
  proof: optionalText(500),
});

const objection = { commitmentId: z.uuid(), reason: reasonText };
/** 复核: against the lamp of a period (the last judged one unless it is named), or against a notice. */
export const fileObjectionInput = z.discriminatedUnion("subject", [
  z.object({ ...objection, subject: z.literal("lamp"), period: z.string().max(7).optional() }),
  z.object({ ...objection, subject: z.literal("notice"), noticeId: z.uuid() }),
]);

const step = { id: z.uuid(), version: z.int().min(1) };
export const endorseRequestInput = z.object(step);
export const withdrawRequestInput = z.object({ ...step, reason: optionalText(1000) });

export const decideInput = z.object({
  ...step,
  grant: z.boolean(),
  reason: reasonText,
  /** Other terms than asked; what is not named is granted as asked. */
  granted: z.object({ dueOn: calendarDay.optional(), targets: targets.optional() }).optional(),
  /** The six questions of a closing. */
  answers: z.partialRecord(z.enum(closingQuestions), z.boolean()).optional(),
});

export const showRequestInput = z.object({ id: z.uuid() });

export const requestViews = ["open", "decided"] as const;
export const requestsPerPage = 50;

export const browseRequestsInput = z.object({
  state: z.enum(requestViews).default("open"),
  kind: z.enum(requestKinds).nullable().default(null),
  /** A department's code. */
  department: codeText.nullable().default(null),
  page: z.int().min(1).max(10_000).default(1),
});
