import { z } from "zod";
import { correctionKinds } from "@/db/values";
import { editionDocument } from "../editions/document";

/**
 * The shapes of the open data's JSON answers, on top of the edition's own (server/editions/document.ts). Every object
 * is strict: what is not named here does not get out. They change as the document does: see `documentVersion`.
 */
const day = z.iso.date();
const instant = z.iso.datetime();
const period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** The link before the first is empty. */
const link = z.string().regex(/^([0-9a-f]{64})?$/);
const demonstration = z.boolean().meta({
  description: "True: the progress is invented for a demonstration and says nothing about the government.",
});

const correction = z.strictObject({
  id: z.string(),
  on: day,
  period,
  kind: z.enum(correctionKinds),
  code: z.string().nullable(),
  target: z.string().nullable().meta({
    description: "What is withheld: the id of an update, of a piece of evidence or of an earlier correction.",
  }),
  words: z.string().nullable().meta({ description: "Null: taken back by a later correction." }),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
const corrections = z.array(correction).meta({ description: "Dated corrections, oldest first." });

const item = editionDocument.shape.commitments.element;

export const editionAnswer = z.strictObject({
  demonstration,
  sha256: sha256.meta({ description: "Of the canonical document with every sealed `content` set to null." }),
  signedAt: instant,
  corrections,
  document: editionDocument,
});

export const editionsAnswer = z.strictObject({
  demonstration,
  licence: z.string(),
  version: z.string(),
  government: editionDocument.shape.government,
  year: z.int(),
  editions: z
    .array(
      z.strictObject({
        period,
        publishedOn: day,
        sha256,
        newest: z.boolean(),
        url: z.string().meta({ description: "The edition as JSON; relative to the host." }),
      }),
    )
    .meta({ description: "Newest first." }),
});

/** Which edition a part of it was taken from. */
const origin = {
  demonstration,
  licence: z.string(),
  version: z.string(),
  period,
  day,
  sha256,
};

export const listAnswer = z.strictObject({
  ...origin,
  total: z.int().min(0),
  page: z.int().min(1),
  pages: z.int().min(1),
  size: z.int().min(1),
  commitments: z.array(item),
});

export const commitmentAnswer = z.strictObject({ ...origin, corrections, commitment: item });

export const headsAnswer = z.strictObject({
  demonstration,
  heads: z
    .array(z.strictObject({ day, seq: z.int(), hash: sha256, at: instant }))
    .meta({ description: "The head of the audit chain at the end of each day, oldest first." }),
});

/** The event of the signature, whole: a hash can be checked over nothing less. */
export const signatureEvent = z.strictObject({
  verb: z.literal("edition.publish"),
  subjectKind: z.string(),
  subjectId: z.string(),
  commitmentId: z.null(),
  actorId: z.string().nullable(),
  postId: z.string().nullable(),
  role: z.string().nullable(),
  businessAt: z.string(),
  businessDay: day,
  before: z.null(),
  after: z.strictObject({ period, sha256, day }),
});

export const proofAnswer = z.strictObject({
  demonstration,
  period,
  sha256,
  seq: z.int(),
  at: instant,
  salt: z.string(),
  payload: signatureEvent,
  digest: sha256,
  prevHash: link,
  hash: sha256,
  head: z
    .strictObject({ day, seq: z.int(), hash: sha256 })
    .nullable()
    .meta({ description: "The first published head that covers the signature; null until the day is over." }),
});

/** RFC 9457, said in both languages. */
export const problemAnswer = z.strictObject({
  type: z.string(),
  title: z.string(),
  titleEn: z.string(),
  status: z.int(),
  detail: z.string(),
  detailEn: z.string(),
});

export type Problem = z.output<typeof problemAnswer>;
