import { z } from "zod";
import { buckets, commitmentKinds, commitmentStates, lamps } from "@/db/values";

/** NUL would be cut or refused by one of the two engines, half a surrogate pair by Postgres' JSON. */
export const storable = (text: string) => text.replaceAll("\0", "").replaceAll(/\p{Surrogate}/gu, "\ufffd");

/** Text that both engines can store, within limits that name their message. */
export const textWithin = (least: number, most: number, missing: string, tooLong: string) =>
  z.string().transform(storable).pipe(z.string().trim().min(least, missing).max(most, tooLong));

export const reasonText = textWithin(2, 1000, "reason.missing", "reason.tooLong");
export const calendarDay = z.iso.date("day.invalid");

/** Marks that the ledger can be narrowed to, one at a time; the order is that of its select. */
export const ledgerFlags = [
  "overdue",
  "due-soon",
  "stale",
  "disagree",
  "scar",
  "livelihood",
  "deferred",
  "proposed",
  "numbered",
  "awaiting-review",
  "returned",
  "changed",
  "turned-red",
  "turned-yellow",
  "recovered",
  "newly-closed",
  "counted",
  "of-report",
  "children",
] as const;

export const ledgerSorts = ["code", "dueOn", "lamp", "gap", "department"] as const;
export type LedgerSort = (typeof ledgerSorts)[number];

/** A code as it stands in the address bar. */
export const codeText = z.string().min(1).max(40).transform(storable);

export const codeInput = z.object({ code: codeText });

export const listInput = z.object({
  q: z.string().trim().max(100).transform(storable).default(""),
  lamp: z.array(z.enum(lamps)).default([]),
  bucket: z.array(z.enum(buckets)).default([]),
  state: z.array(z.enum(commitmentStates)).default([]),
  kind: z.array(z.enum(commitmentKinds)).default([]),
  area: z.array(codeText).default([]),
  department: z.array(codeText).default([]),
  flag: z.enum(ledgerFlags).nullable().default(null),
  sort: z.enum(ledgerSorts).default("code"),
  /** Turns the order round; ties stay in the order of codes. */
  descending: z.boolean().default(false),
  page: z.int().min(1).max(10_000).default(1),
  pageSize: z.int().min(1).max(500).default(50),
});
export type ListInput = z.output<typeof listInput>;

const subject = { id: z.uuid(), version: z.int().min(1) };

export const assignInput = z.object({
  ...subject,
  leadDepartmentId: z.uuid().optional(),
  supportDepartmentIds: z.array(z.uuid()).max(20).optional(),
  dueOn: calendarDay.optional(),
});
export const acknowledgeInput = z.object(subject);
export const refuseInput = z.object({ ...subject, reason: reasonText });

/** One part of a programme that was split, or one child of a list that the report only counts. */
export const childInput = z.object({
  titleZh: textWithin(2, 200, "title.missing", "words.tooLong"),
  titleEn: textWithin(2, 300, "title.missing", "words.tooLong"),
  kind: z.enum(commitmentKinds),
  leadDepartmentId: z.uuid(),
  measure: z
    .object({
      metricZh: textWithin(1, 200, "title.missing", "words.tooLong"),
      metricEn: textWithin(1, 200, "title.missing", "words.tooLong"),
      target: z.number().positive(),
      unitZh: textWithin(1, 40, "title.missing", "words.tooLong"),
      unitEn: textWithin(1, 40, "title.missing", "words.tooLong"),
    })
    .nullable(),
  milestones: z
    .array(
      z.object({
        nameZh: textWithin(1, 200, "title.missing", "words.tooLong"),
        nameEn: textWithin(1, 200, "title.missing", "words.tooLong"),
        dueOn: calendarDay,
        weight: z.number().positive(),
      }),
    )
    .max(24),
});
export const addChildrenInput = z.object({ ...subject, children: z.array(childInput).min(1).max(60) });
