import { z } from "zod";
import { selfAssessments } from "@/db/values";
import { calendarDay, reasonText } from "../commitments/schema";

export const period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "period.invalid");

/** What people type for a number: digits with an optional sign and decimals, full-width or with separators too. */
export const typedNumber = z
  .string()
  .trim()
  .transform((typed) => typed.normalize("NFKC").replaceAll(/[,\s]/g, ""))
  .refine((typed) => typed === "" || /^-?\d+(\.\d+)?$/.test(typed), "reading.notANumber")
  .transform((typed) => (typed === "" ? null : Number(typed)))
  .refine((value) => value === null || Math.abs(value) <= 1e15, "reading.tooLarge");

/** NUL would be cut or refused by one of the two engines. */
const words = (most: number) =>
  z
    .string()
    .max(most, "words.tooLong")
    .transform((text) => text.replaceAll("\0", "").trim());

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
export const formInput = z.object({ code: z.string().min(1).max(40), period });
export const showInput = z.object({ id: z.uuid() });
