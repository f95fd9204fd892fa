import { z } from "zod";
import { correctionKinds } from "@/db/values";
import { codeText, textWithin } from "../commitments/schema";

export const periodText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const publishInput = z.object({ period: periodText });

/** Updates and pieces that one press may mark. */
export const mostMarked = 200;
const ids = z.array(z.uuid()).max(mostMarked).default([]);
export const markInput = z
  .object({ updates: ids, evidence: ids, publish: z.boolean() })
  .refine((all) => all.updates.length + all.evidence.length <= mostMarked);

const optionalWords = textWithin(0, 500, "words.tooLong", "words.tooLong")
  .nullable()
  .default(null)
  .transform((words) => words || null);

export const correctInput = z.object({
  period: periodText,
  kind: z.enum(correctionKinds),
  /** Commitment that a note is about; null: the edition as a whole. A withholding knows it from its target. */
  code: z.string().trim().min(1).max(40).nullable().default(null),
  /** Update, evidence or note of the edition that is withheld. */
  target: z.uuid().nullable().default(null),
  words: textWithin(2, 500, "edition.wordsMissing", "words.tooLong"),
  /** What the edition says, and what is right. */
  before: optionalWords,
  after: optionalWords,
});

export const showEditionInput = z.object({ period: periodText });

export const candidateKinds = ["updates", "evidence"] as const;
export const candidateStates = ["withheld", "published"] as const;
export const candidatesPerPage = 25;
export const candidatesInput = z.object({
  page: z.int().min(1).max(10_000).default(1),
  what: z.enum(candidateKinds).default("updates"),
  state: z.enum(candidateStates).default("withheld"),
  /** Of the update. */
  period: periodText.nullable().default(null),
  /** Code of the lead department. */
  department: codeText.nullable().default(null),
});
