import { z } from "zod";
import {
  bases,
  baselineMatches,
  commitmentKinds,
  comparators,
  departmentKinds,
  frequencies,
  governmentLevels,
  sentenceKinds,
  strengths,
  yardsticks,
} from "@/db/values";

/** Shapes of the files in `seeds/facts/`. Strict: an unknown field is an error, not a silent passenger. */

const text = z.string().trim().min(1);
const day = z.iso.date();
const offset = z.number().int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const reportShape = z.strictObject({
  year: z.number().int(),
  titleZh: text,
  titleEn: text,
  meetingZh: text,
  meetingEn: text,
  deliveredOn: day,
  /** Of the bytes of `report.txt` as delivered. */
  sha256File: sha256,
  /** Of the kept text (BOM, CR and NUL removed) as UTF-8. */
  sha256Text: sha256,
});

export const governmentShape = z.strictObject({
  slug: z.string().regex(/^[a-z][a-z0-9-]*$/),
  nameZh: text,
  nameEn: text,
  level: z.enum(governmentLevels),
  timeZone: text,
});

export const departmentShape = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  nameZh: text,
  nameEn: text,
  kind: z.enum(departmentKinds),
});

export const areaShape = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  nameZh: text,
  shortZh: text,
  nameEn: text,
  shortEn: text,
  /** The heading as the report words it. */
  headingZh: text,
  themes: z.array(z.strictObject({ nameZh: text, nameEn: text })).min(1),
});

/** Last year's figure with the words it was taken from. Only `match = same` may enter a formula (DOMAIN, Nouns). */
export const baselineShape = z.strictObject({
  value: z.number(),
  unitZh: text,
  year: z.number().int(),
  basis: z.enum(bases),
  match: z.enum(baselineMatches),
  quote: text,
  start: offset,
  end: offset,
});

/** Targets are in base units: 15000 家, 9000000000 元. A `complete` criterion has its total as target, or null. */
export const measureShape = z.strictObject({
  metricZh: text,
  metricEn: text,
  comparator: z.enum(comparators),
  target: z.number().nullable(),
  targetMax: z.number().nullable(),
  unitZh: text,
  unitEn: text,
  basis: z.enum(bases),
  /** The number with its unit (or the criterion's word) as it stands in the report. */
  raw: text,
  rawStart: offset,
  rawEnd: offset,
  frequency: z.enum(frequencies),
  lagDays: z.number().int().nonnegative(),
  cadenceProposed: z.literal(true),
  schedule: z.strictObject({ kind: z.literal("linear") }),
  baseline: baselineShape.nullable(),
});

export const milestoneShape = z.strictObject({
  nameZh: text,
  nameEn: text,
  weight: z.number().int().positive(),
  dueOn: day,
});

export const commitmentShape = z.strictObject({
  code: z.string().regex(/^SZ2023-\d{3}$/),
  areaCode: text,
  themeZh: text,
  titleZh: text,
  titleEn: text,
  quote: text,
  start: offset,
  end: offset,
  kind: z.enum(commitmentKinds),
  strength: z.enum(strengths),
  livelihood: z.boolean(),
  leadDepartmentCode: text,
  supportDepartmentCodes: z.array(text),
  /** How the owners were found: the report names none, so they are inferred from the department's remit. */
  ownerBasis: z.literal("inferred"),
  ownerProposed: z.literal(true),
  confidence: z.enum(["high", "medium", "low"]),
  /** Places, projects and firms named in the quote. */
  named: z.array(text),
  startOn: day,
  dueOn: day,
  formOfProofZh: text,
  formOfProofEn: text,
  formOfProofProposed: z.literal(true),
  yardstick: z.enum(yardsticks),
  yardstickProposed: z.literal(true),
  measures: z.array(measureShape),
  /** Last year's figure of a commitment without a measure: shown, never computed with. */
  baseline: baselineShape.nullable(),
  milestones: z.array(milestoneShape),
});

export const sentenceShape = z.strictObject({
  start: offset,
  end: offset,
  kind: z.enum(sentenceKinds),
  /** Why it was classed so, in a few Chinese words. */
  reason: text,
});

export type ReportFact = z.infer<typeof reportShape>;
export type GovernmentFact = z.infer<typeof governmentShape>;
export type DepartmentFact = z.infer<typeof departmentShape>;
export type AreaFact = z.infer<typeof areaShape>;
export type BaselineFact = z.infer<typeof baselineShape>;
export type MeasureFact = z.infer<typeof measureShape>;
export type MilestoneFact = z.infer<typeof milestoneShape>;
export type CommitmentFact = z.infer<typeof commitmentShape>;
export type SentenceFact = z.infer<typeof sentenceShape>;
