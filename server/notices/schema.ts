import { z } from "zod";
import { ladderSteps, noticeStates, noticeSteps } from "@/db/values";
import { calendarDay, codeText, reasonText, textWithin } from "../commitments/schema";

const subject = { id: z.uuid(), version: z.int().min(1) };
const noticeText = textWithin(2, 4000, "words.missing", "words.tooLong");

export const draftNoticeInput = z.object({
  commitmentId: z.uuid(),
  step: z.enum(ladderSteps),
  /** Left out: the system's words. */
  words: noticeText.optional(),
});
export const draftSuggestedInput = z.object({ commitmentIds: z.array(z.uuid()).min(1).max(100) });
export const editNoticeInput = z.object({ ...subject, words: noticeText });
export const noticeStepInput = z.object(subject);
export const answerNoticeInput = z.object({
  ...subject,
  words: textWithin(2, 2000, "words.missing", "words.tooLong"),
});
export const endNoticeInput = z.object({ ...subject, reason: reasonText });
export const instructInput = z.object({
  commitmentId: z.uuid(),
  words: textWithin(2, 1000, "words.missing", "words.tooLong"),
  /** Left out: the plan's days for an answer. */
  answerBy: calendarDay.optional(),
});

export const showNoticeInput = z.object({ id: z.uuid() });
export const ofCommitmentInput = z.object({ commitmentId: z.uuid() });

export const listNoticesInput = z.object({
  state: z.array(z.enum(noticeStates)).default([]),
  step: z.array(z.enum(noticeSteps)).default([]),
  /** Codes. */
  department: z.array(codeText).default([]),
  /** Department people: addressed to them; a leader: in their charge or given by them; a supervisor: drafted by them. */
  mine: z.boolean().default(false),
  page: z.int().min(1).max(10_000).default(1),
});
export const noticePageSize = 50;
