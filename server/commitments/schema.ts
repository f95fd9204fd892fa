import { z } from "zod";
import { buckets, commitmentKinds, commitmentStates, lamps } from "@/db/values";

export const reasonText = z.string().trim().min(2, "reason.missing").max(1000, "reason.tooLong");
export const calendarDay = z.iso.date("day.invalid");

export const codeInput = z.object({ code: z.string().min(1).max(40) });

export const listInput = z.object({
  q: z.string().trim().max(100).default(""),
  lamp: z.array(z.enum(lamps)).default([]),
  bucket: z.array(z.enum(buckets)).default([]),
  state: z.array(z.enum(commitmentStates)).default([]),
  kind: z.array(z.enum(commitmentKinds)).default([]),
  area: z.array(z.string().max(40)).default([]),
  department: z.array(z.string().max(40)).default([]),
  flag: z
    .enum([
      "overdue",
      "due-soon",
      "stale",
      "disagree",
      "scar",
      "livelihood",
      "deferred",
      "proposed",
      "numbered",
      "turned-red",
      "recovered",
      "awaiting-review",
      "returned",
    ])
    .nullable()
    .default(null),
  sort: z.enum(["code", "dueOn", "lamp", "gap", "department"]).default("code"),
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
  titleZh: z.string().trim().min(2, "title.missing").max(200),
  titleEn: z.string().trim().min(2, "title.missing").max(300),
  kind: z.enum(commitmentKinds),
  leadDepartmentId: z.uuid(),
  measure: z
    .object({
      metricZh: z.string().min(1),
      metricEn: z.string().min(1),
      target: z.number().positive(),
      unitZh: z.string().min(1),
      unitEn: z.string().min(1),
    })
    .nullable(),
  milestones: z
    .array(
      z.object({
        nameZh: z.string().min(1),
        nameEn: z.string().min(1),
        dueOn: calendarDay,
        weight: z.number().positive(),
      }),
    )
    .max(24),
});
export const addChildrenInput = z.object({ ...subject, children: z.array(childInput).min(1).max(60) });
