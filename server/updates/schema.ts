import { z } from "zod";
import { selfAssessments } from "@/db/values";
import { calendarDay, codeText, reasonText, storable } from "../commitments/schema";
import { isTypedNumber, numberTyped } from "./format";

export const period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "period.invalid");

export const typedNumber = z
  .string()
  .max(60, "reading.notANumber")
  .refine(isTypedNumber, "reading.notANumber")
  .transform(numberTyped)
  .refine((value) => value === null || Math.abs(value) <= 1e15, "reading.tooLarge");

const words = (most: number) =>
  z
    .string()
    .max(most, "words.tooLong")
    .transform((text) => storable(text).trim());

export const readingInput = z.object({
  measureId: z.uuid(),
  value: typedNumber,
  done: typedNumber,
  total: typedNumber,
  asOf: calendarDay,
  fallReason: words(500),
});

export const claimInput = z.object({ milestoneId: z.uuid(), reachedOn: calendarDay });

/** The filing form as it stands, half typed or whole: what a draft keeps. */
export const contentInput = z.object({
  progress: words(4000),
  problems: words(2000),
  nextSteps: words(2000),
  selfAssessment: z.enum(selfAssessments).nullable(),
  readings: z.array(readingInput).max(20),
  claims: z.array(claimInput).max(60),
});

const key = {
  commitmentId: z.uuid(),
  period,
  /** Version of the update that the form was opened with; null: there was none yet. */
  version: z.int().min(1).nullable(),
};

export const saveDraftInput = z.object({ ...key, ...contentInput.shape });

/** `confirmed` names the questions that the person has answered with "yes, as typed". */
export const submitInput = z.object({
  ...key,
  ...contentInput.shape,
  noChange: z.boolean().default(false),
  confirmed: z.array(z.string().max(60)).max(10).default([]),
});
export type SubmitForm = z.input<typeof submitInput>;
export type Submission = z.output<typeof submitInput>;

const step = { id: z.uuid(), version: z.int().min(1) };
export const stepInput = z.object(step);
export const acceptInput = z.object({ ...step, remark: words(1000).default("") });
export const returnInput = z.object({ ...step, reason: reasonText });
export const formInput = z.object({ code: codeText, period });
export const showInput = z.object({ id: z.uuid() });
