import { z } from "zod";
import { selfAssessments } from "@/db/values";
import { calendarDay, codeText, reasonText, storable, textWithin } from "../commitments/schema";
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
export type DraftForm = z.input<typeof saveDraftInput>;

/** `confirmed` names the questions that the person has answered with "yes, as typed". */
export const submitInput = z.object({
  ...key,
  ...contentInput.shape,
  noChange: z.boolean().default(false),
  confirmed: z.array(z.string().max(60)).max(10).default([]),
});
export type SubmitForm = z.input<typeof submitInput>;
export type Submission = z.output<typeof submitInput>;

const extraKey = {
  commitmentId: z.uuid(),
  kind: z.enum(["adhoc", "correction"]),
  /** The accepted update that is corrected. */
  correctsId: z.uuid().nullable().default(null),
  correctionReason: words(1000).default(""),
  /** Of the draft or returned update that is gone on with, and its version; both null: a new one. */
  id: z.uuid().nullable().default(null),
  version: z.int().min(1).nullable().default(null),
};
export const saveExtraInput = z.object({ ...extraKey, ...contentInput.shape });
export const fileExtraInput = z.object({ ...saveExtraInput.shape, confirmed: submitInput.shape.confirmed });
export type ExtraForm = z.input<typeof fileExtraInput>;
export const extraFormInput = z.object({
  code: codeText,
  kind: extraKey.kind,
  corrects: z.uuid().nullable().default(null),
  id: z.uuid().nullable().default(null),
});

const step = { id: z.uuid(), version: z.int().min(1) };
export const stepInput = z.object(step);
export const acceptInput = z.object({ ...step, remark: words(1000).default("") });
export const returnInput = z.object({ ...step, reason: reasonText });
export const formInput = z.object({ code: codeText, period });
export const showInput = z.object({ id: z.uuid() });

export const gridInput = z.object({ period });
/** A row of the grid is checked with its own form when its turn comes, so that a malformed one is refused alone. */
const rowOf = <Form extends { commitmentId: string }>() =>
  z.custom<Form>((row) => z.looseObject({ commitmentId: z.uuid() }).safeParse(row).success);
const manyRows = 60;
export const submitManyInput = z.object({ period, rows: z.array(rowOf<SubmitForm>()).min(1).max(manyRows) });
export const saveManyInput = z.object({ period, rows: z.array(rowOf<DraftForm>()).min(1).max(manyRows) });

export const submitUnchangedInput = z.object({
  period,
  items: z
    .array(z.object({ commitmentId: z.uuid() }))
    .min(1)
    .max(manyRows),
});
export const acceptManyInput = z.object({ ids: z.array(stepInput).min(1).max(manyRows) });

/** `version` of the contribution that the form was opened with; null: there was none yet. */
export const contributeInput = z.object({
  commitmentId: z.uuid(),
  period,
  words: textWithin(2, 4000, "contribution.wordsMissing", "words.tooLong"),
  version: z.int().min(1).nullable(),
});
export const contributionFormInput = formInput;
/** What the lead asks a supporting department for. */
export const askContributionInput = z.object({
  commitmentId: z.uuid(),
  period,
  departmentId: z.uuid(),
  words: textWithin(2, 1000, "words.missing", "words.tooLong"),
});
export const confirmReadingInput = z.object({ readingId: z.uuid() });
