import { z } from "zod";
import { commitmentKinds, sentenceKinds, strengths } from "@/db/values";
import { codeText, reasonText, storable, textWithin } from "../commitments/schema";

const offset = z.int("provenance.offset").min(0, "provenance.offset").max(10_000_000, "provenance.offset");
/** Compared with the report and never stored: it must come as it was selected, not mended. */
const span = { start: offset, end: offset, quote: z.string().max(20_000, "words.tooLong") };
const subject = { id: z.uuid(), version: z.int().min(1) };
const titles = {
  titleZh: textWithin(2, 200, "title.missing", "words.tooLong"),
  titleEn: textWithin(2, 300, "title.missing", "words.tooLong"),
};

/** What a sentence can be that bears no pledge. */
export const bareKinds = sentenceKinds.filter((kind) => kind !== "pledge");
const bareKind = z
  .enum(sentenceKinds)
  .refine((kind) => kind !== "pledge", "provenance.bareIsPledge")
  .nullable()
  .default(null);

export const frameInput = z
  .object({
    /** A place of the report, or a stretch of it. */
    start: offset.nullable().default(null),
    end: offset.nullable().default(null),
    /** A pledge; its own paragraph is shown. */
    code: codeText.nullable().default(null),
  })
  .prefault({});

export const addInput = z.object({
  ...span,
  ...titles,
  areaCode: z.string().min(1, "provenance.areaMissing").max(40).transform(storable),
  themeNameZh: textWithin(1, 100, "provenance.themeMissing", "words.tooLong"),
  /** For a theme that the area does not have yet. */
  themeNameEn: textWithin(0, 200, "words.tooLong", "words.tooLong").default(""),
  kind: z.enum(commitmentKinds),
  strength: z.enum(strengths).default("plain"),
  livelihood: z.boolean().default(false),
  leadDepartmentCode: z.string().min(1, "provenance.leadMissing").max(40).transform(storable),
  supportDepartmentCodes: z.array(codeText).max(20).default([]),
  formOfProofZh: textWithin(0, 500, "words.tooLong", "words.tooLong").default(""),
  formOfProofEn: textWithin(0, 500, "words.tooLong", "words.tooLong").default(""),
  reason: reasonText,
});
export type AddInput = z.output<typeof addInput>;

export const moveEndsInput = z.object({ ...subject, ...span, bareKind, reason: reasonText });

export const mergeInput = z.object({
  ...subject,
  /** The commitment of the same plan that takes it over, as it was seen. */
  intoCode: codeText,
  /** Needed where its quote is extended over both. */
  intoVersion: z.int().min(1).nullable().default(null),
  extend: z.boolean().default(false),
  reason: reasonText,
});

const part = z.object({ ...span, ...titles });
export type Part = z.output<typeof part>;
export const splitInput = z.object({
  ...subject,
  /** In the order of the text; the commitment keeps the first one. */
  parts: z.array(part).min(2, "provenance.partsFew").max(6, "provenance.partsMany"),
  bareKind,
  reason: reasonText,
});
