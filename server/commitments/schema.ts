import { z } from "zod";
import { buckets, commitmentKinds, commitmentStates, lamps, yardsticks } from "@/db/values";

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
  "deferred-since",
  "miss-expected",
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

export const ledgerSorts = [
  "code",
  "dueOn",
  "originalDueOn",
  "lamp",
  "gap",
  "department",
  "bucket",
  "progress",
  "evidence",
] as const;
export type LedgerSort = (typeof ledgerSorts)[number];

export const ledgerGroups = ["area", "department", "lamp", "leader"] as const;
export type LedgerGroup = (typeof ledgerGroups)[number];

/** Columns beside code and title, which are always there, in the order in which they stand. */
export const ledgerColumns = [
  "area",
  "leader",
  "department",
  "supports",
  "person",
  "dueOn",
  "originalDueOn",
  "proof",
  "lamp",
  "reason",
  "gap",
  "progress",
  "expected",
  "deviation",
  "bucket",
  "state",
  "said",
  "problems",
  "nextSteps",
  "evidence",
] as const;
export type LedgerColumn = (typeof ledgerColumns)[number];

/** A code as it stands in the address bar. */
export const codeText = z.string().min(1).max(40).transform(storable);

export const codeInput = z.object({ code: codeText });
/** `before` is the sequence of the last event that was read. */
export const timelineInput = z.object({ code: codeText, before: z.int().min(1).nullable().default(null) });

export const listInput = z.object({
  q: z.string().trim().max(100).transform(storable).default(""),
  lamp: z.array(z.enum(lamps)).max(200).default([]),
  bucket: z.array(z.enum(buckets)).max(200).default([]),
  state: z.array(z.enum(commitmentStates)).max(200).default([]),
  kind: z.array(z.enum(commitmentKinds)).max(200).default([]),
  area: z.array(codeText).max(200).default([]),
  department: z.array(codeText).max(200).default([]),
  flag: z.enum(ledgerFlags).nullable().default(null),
  /** Livelihood projects only: a filter of its own, since marks are asked for one at a time. */
  livelihood: z.boolean().default(false),
  /** Own matters only: a leader's charge, an officer's or head's department; the rest see everything. */
  mine: z.boolean().default(false),
  /** An earlier day, to be answered from what was known then; null: today. */
  asOf: calendarDay.nullable().default(null),
  group: z.enum(ledgerGroups).nullable().default(null),
  /** What rows tell beyond the common columns is read only when it is asked for. */
  columns: z.array(z.enum(ledgerColumns)).max(ledgerColumns.length).default([]),
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

const milestoneInput = z.object({
  nameZh: textWithin(1, 200, "title.missing", "words.tooLong"),
  nameEn: textWithin(1, 200, "title.missing", "words.tooLong"),
  dueOn: calendarDay,
  weight: z.number("milestone.weight").positive("milestone.weight").max(1000, "milestone.weight"),
});

/** What is left out stays as it is; a list that is given replaces the old one. */
export const confirmInput = z.object({
  ...subject,
  leadDepartmentId: z.uuid().optional(),
  supportDepartmentIds: z.array(z.uuid()).max(20).optional(),
  /** The post of the lead department that answers for it. */
  leadPostId: z.uuid().nullable().optional(),
  /** The post of the leader in charge. */
  leaderPostId: z.uuid().nullable().optional(),
  dueOn: calendarDay.optional(),
  formOfProofZh: textWithin(0, 500, "words.tooLong", "words.tooLong").optional(),
  formOfProofEn: textWithin(0, 500, "words.tooLong", "words.tooLong").optional(),
  yardstick: z.enum(yardsticks).optional(),
  /** Values expected by dates, as shares of the target (0 to 1); null: even over the year. */
  schedules: z
    .array(
      z.object({
        measureId: z.uuid(),
        nodes: z
          .array(
            z.object({
              on: calendarDay,
              share: z.number("schedule.share").positive("schedule.share").max(1, "schedule.share"),
            }),
          )
          .min(1)
          .max(24)
          .nullable(),
      }),
    )
    .max(20)
    .optional(),
  milestones: z.array(milestoneInput).max(24).optional(),
});
export type ConfirmInput = z.output<typeof confirmInput>;

const several = { ids: z.array(z.uuid()).min(1).max(400) };
export const confirmManyInput = z.object({
  ...several,
  leadDepartmentId: z.uuid().optional(),
  leaderPostId: z.uuid().optional(),
  dueOn: calendarDay.optional(),
});
export const assignManyInput = z.object(several);
export const chaseManyInput = z.object(several);

export const reasonInput = z.object({ ...subject, reason: reasonText });
export const discontinueInput = z.object({
  ...subject,
  reason: reasonText,
  /** Code of the commitment of the same plan that takes it over. */
  mergedIntoCode: codeText.nullable().default(null),
});

const votes = z.int("vote.count").min(0, "vote.count").max(100_000, "vote.count");
export const voteInput = z.object({
  ...subject,
  heldOn: calendarDay,
  satisfied: votes,
  mostlySatisfied: votes,
  dissatisfied: votes,
  note: textWithin(0, 1000, "words.tooLong", "words.tooLong").default(""),
});

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
  milestones: z.array(milestoneInput).max(24),
});
export const addChildrenInput = z.object({ ...subject, children: z.array(childInput).min(1).max(60) });
