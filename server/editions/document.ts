import { z } from "zod";
import {
  bases,
  baselineMatches,
  buckets,
  commitmentKinds,
  commitmentStates,
  comparators,
  evidenceKinds,
  governmentLevels,
  lamps,
  presets,
  strengths,
  updateKinds,
  verificationMeans,
} from "@/db/values";
import { reasonKeys } from "../lamp/judgement";

/**
 * The edition as it is published: everything that the public may know, and nothing else (DOMAIN, What the public sees).
 * Every object is strict: a field that is not named here cannot get out. A field more is a new minor version, a field
 * fewer or of another meaning a new major one.
 */
export const documentVersion = "1.0";

const day = z.iso.date();
const period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A name or title in both languages. */
const both = z.strictObject({ zh: z.string(), en: z.string() });
const counts = <K extends string>(keys: readonly K[]) => z.record(z.enum(keys), z.int().min(0));

/**
 * What needs its own mark to be published. `sha256` is that of the canonical content with its salt; `content` is null
 * once it has been withheld by a correction, and the hash stays.
 */
const sealed = <T extends z.ZodRawShape>(content: T) =>
  z.strictObject({ sha256, content: z.strictObject({ salt: z.string(), ...content }).nullable() });

const reason = z.strictObject({
  key: z.enum(reasonKeys),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

const reading = z.strictObject({
  asOf: day,
  acceptedOn: day,
  /** In the unit of its measure; null where done of total is counted instead. */
  value: z.number().nullable(),
  done: z.number().nullable(),
  total: z.number().nullable(),
  provisional: z.boolean(),
});

const scheduleLine = z.strictObject({
  points: z.array(z.strictObject({ on: day, value: z.number() })),
  steps: z.boolean(),
});

const measure = z.strictObject({
  metric: both,
  comparator: z.enum(comparators),
  basis: z.enum(bases),
  unit: both,
  target: z.number().nullable(),
  targetMax: z.number().nullable(),
  /** As first pledged; stands beside the present one for ever. */
  originalTarget: z.number().nullable(),
  /** Shares, 0 to 1; null where no schedule applies or nothing is known. */
  progress: z.number().nullable(),
  expected: z.number().nullable(),
  /** progress − expected, in points. */
  gap: z.number().nullable(),
  lamp: z.enum(lamps),
  reason: reason.nullable(),
  readings: z.array(reading),
  schedule: z
    .strictObject({
      from: z.number(),
      provisional: z.boolean(),
      first: scheduleLine,
      present: scheduleLine.extend({ grantedOn: day }).nullable(),
    })
    .nullable(),
  baseline: z
    .strictObject({
      value: z.number(),
      unitZh: z.string(),
      year: z.int(),
      match: z.enum(baselineMatches).nullable(),
      quote: z.string().nullable(),
      start: z.int().nullable(),
      end: z.int().nullable(),
    })
    .nullable(),
});

const milestone = z.strictObject({
  name: both,
  dueOn: day,
  weight: z.number(),
  /** Null while it is not accepted as reached. */
  reachedOn: day.nullable(),
});

const update = z.strictObject({
  id: z.string(),
  period,
  kind: z.enum(updateKinds),
  /** Period of the update that a correction puts right; `period` is the one in which it was filed. */
  correctsPeriod: period.nullable(),
  acceptedOn: day,
  noChange: z.boolean(),
  /** Null: the text has no mark for publication. */
  texts: sealed({ progress: z.string(), problems: z.string(), nextSteps: z.string() }).nullable(),
});

const proof = z.strictObject({
  id: z.string(),
  kind: z.enum(evidenceKinds),
  addedOn: day,
  /** How supervisors checked it, newest last; empty: not checked, which is not "checked, nothing found". */
  verified: z.array(z.strictObject({ means: z.enum(verificationMeans), on: day })),
  /** Null: it has no mark for publication. `fileSha256` is that of the file as it was filed. */
  file: sealed({
    name: z.string(),
    url: z.string().nullable(),
    mediaType: z.string().nullable(),
    size: z.int().nullable(),
    fileSha256: sha256.nullable(),
  }).nullable(),
});

const item = z.strictObject({
  code: z.string(),
  parent: z.string().nullable(),
  children: z.int().min(0),
  title: both,
  /** The exact words of the report with their place in it, in UTF-16 units of the kept text. */
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  area: z.string(),
  theme: both,
  kind: z.enum(commitmentKinds),
  strength: z.enum(strengths),
  livelihood: z.boolean(),
  lead: z.string(),
  /** Nobody has confirmed yet that this department answers for it. */
  leadProposed: z.boolean(),
  startOn: day,
  dueOn: day,
  originalDueOn: day,
  deferrals: z.int().min(0),
  /** Day on which the newest due date was granted. */
  deferredOn: day.nullable(),
  state: z.enum(commitmentStates),
  closedOn: day.nullable(),
  /** Since when it stands as discontinued. */
  discontinuedOn: day.nullable(),
  lamp: z.enum(lamps),
  /** As the edition before has it (`previous`); null: it has none, or is not in it. */
  previousLamp: z.enum(lamps).nullable(),
  bucket: z.enum(buckets),
  overdue: z.boolean(),
  /** The deciding reason first. */
  reasons: z.array(reason),
  strip: z.array(z.strictObject({ period, lamp: z.enum(lamps) })),
  measures: z.array(measure),
  milestones: z.array(milestone),
  /** Accepted only, newest first. */
  updates: z.array(update),
  evidence: z.array(proof),
  /** Last year's figure of a pledge without a measure: shown, never computed with. */
  baseline: z
    .strictObject({
      value: z.number(),
      unit: both,
      year: z.int(),
      quote: z.string(),
      start: z.int(),
      end: z.int(),
    })
    .nullable(),
});

export const editionDocument = z.strictObject({
  version: z.literal(documentVersion),
  /** True: the progress is invented for a demonstration and says nothing about the government. */
  demonstration: z.boolean(),
  licence: z.string(),
  government: z.strictObject({ slug: z.string(), name: both, level: z.enum(governmentLevels) }),
  plan: z.strictObject({ year: z.int(), name: both, startOn: day, endOn: day, preset: z.enum(presets) }),
  report: z.strictObject({ title: both, meeting: both, deliveredOn: day, sha256, length: z.int() }),
  period,
  /** The day that every figure is of. */
  day,
  /** Period of the edition before, which `changes` are counted from. */
  previous: period.nullable(),
  signature: z.strictObject({ name: z.string(), post: both, on: day }),
  totals: z.strictObject({
    /** Pledges of the report; `counted` are those that the figures count (listed children stand for their parents). */
    pledges: z.int(),
    counted: z.int(),
    parents: z.int(),
    children: z.int(),
    overdue: z.int(),
    buckets: counts(buckets),
    lamps: counts(lamps),
    withheld: z.strictObject({ updates: z.int(), evidence: z.int() }),
    published: z.strictObject({ updates: z.int(), evidence: z.int() }),
  }),
  areas: z.array(z.strictObject({ code: z.string(), name: both, short: both })),
  departments: z.array(z.strictObject({ code: z.string(), name: both })),
  commitments: z.array(item),
  changes: z.strictObject({
    lamps: z.array(z.strictObject({ code: z.string(), from: z.enum(lamps), to: z.enum(lamps) })),
    closed: z.array(z.string()),
    deferred: z.array(z.string()),
    discontinued: z.array(z.string()),
    added: z.array(z.string()),
    /** The quote begins or ends elsewhere: its provenance was corrected. */
    reworded: z.array(z.string()),
  }),
});

export type EditionDocument = z.output<typeof editionDocument>;
export type PublicItem = EditionDocument["commitments"][number];
export type PublicMeasure = PublicItem["measures"][number];
export type PublicUpdate = PublicItem["updates"][number];
export type PublicEvidence = PublicItem["evidence"][number];
