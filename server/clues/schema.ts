import { z } from "zod";
import { clueStates } from "@/db/values";
import { codeText, storable, textWithin } from "../commitments/schema";

export const wordsLeast = 10;
export const wordsMost = 1000;
export const nameMost = 60;
export const contactMost = 120;
export const cluesPerPage = 50;
/** How long a sender's details are kept after the decision. */
export const senderKeptDays = 180;

/** A form sends every line end as two characters. */
const asTyped = (text: string) => text.replaceAll("\r\n", "\n");
const line = (most: number, tooLong: string) =>
  z
    .string()
    .default("")
    .transform((text) => storable(text).trim())
    .pipe(z.string().max(most, tooLong))
    .transform((text) => text || null);

/** What a citizen sends. The item is named as it is in the address. */
export const submitClueInput = z.object({
  government: z.string(),
  year: z.number(),
  code: codeText,
  words: z
    .string()
    .transform(asTyped)
    .pipe(textWithin(wordsLeast, wordsMost, "clue.wordsShort", "clue.wordsLong")),
  name: line(nameMost, "clue.nameLong"),
  contact: line(contactMost, "clue.contactLong"),
});

export const listCluesInput = z.object({
  state: z.enum(clueStates).default("received"),
  /** Of one commitment only. */
  code: codeText.nullable().default(null),
  page: z.int().min(1).max(10_000).default(1),
});
export const showClueInput = z.object({ id: z.uuid() });

const step = { id: z.uuid(), version: z.int().min(1) };
const answer = textWithin(2, 1000, "clue.answerMissing", "words.tooLong");
const shown = textWithin(0, 500, "words.tooLong", "words.tooLong")
  .nullable()
  .transform((text) => text || null);

export const decideClueInput = z.object({
  ...step,
  verified: z.boolean(),
  answer,
  /** What the public may read of it; of a dismissed one nothing. */
  shown: shown.default(null),
});
export const actOnClueInput = z.object({
  ...step,
  /** For the sender alone. */
  done: answer,
  /** What the public may read of it from now on; left out, it stays as it is. */
  shown: shown.optional(),
});
export const rewordClueInput = z.object({ ...step, shown });
