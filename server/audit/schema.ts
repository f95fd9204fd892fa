import { z } from "zod";
import { storable } from "../commitments/schema";

/** Verbs are named noun.verb; the noun groups them. */
export const verbGroups = [
  "commitment",
  "lamp",
  "update",
  "contribution",
  "evidence",
  "request",
  "notice",
  "plan",
  "post",
  "user",
  "grant",
  "department",
  "session",
  "robot",
  "government",
  "sentence",
  "edition",
  "clue",
] as const;

/** What an event is about. */
export const subjectKinds = [
  "commitment",
  "update",
  "contribution",
  "evidence",
  "request",
  "notice",
  "plan",
  "post",
  "user",
  "grant",
  "department",
  "robot",
  "government",
  "sentence",
  "edition",
  "clue",
] as const;

const day = z.iso.date("day.invalid").nullable().default(null);

export const auditFilterInput = z.object({
  person: z.uuid().nullable().default(null),
  group: z.enum(verbGroups).nullable().default(null),
  kind: z.enum(subjectKinds).nullable().default(null),
  code: z.string().trim().max(40).transform(storable).default(""),
  /** Business days, both included. */
  from: day,
  to: day,
  text: z.string().trim().max(100).transform(storable).default(""),
});
export type AuditFilter = z.output<typeof auditFilterInput>;

export const auditListInput = auditFilterInput.extend({
  /** Events before this sequence: the keyset of the page. */
  before: z.int().min(1).nullable().default(null),
});

export const changesSinceInput = z.object({
  /** The first day whose changes count. */
  day: z.iso.date("day.invalid"),
  /** The last one; today where left out. */
  until: z.iso.date("day.invalid").nullable().default(null),
});
