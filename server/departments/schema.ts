import { z } from "zod";
import { calendarDay, codeText } from "../commitments/schema";

/** What the league can be ordered by: a department's place in lists, or one of its figures. */
export const leagueSorts = [
  "department",
  "led",
  "lamp",
  "fill",
  "onTime",
  "original",
  "approved",
  "returns",
  "receipt",
  "closing",
  "burden",
  "score",
] as const;
export type LeagueSort = (typeof leagueSorts)[number];

/** A day of the plan that is looked back at; null: today. */
const asOf = calendarDay.nullable().default(null);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "day.invalid");

export const leagueInput = z.object({
  asOf,
  sort: z.enum(leagueSorts).default("lamp"),
  descending: z.boolean().default(true),
});
/** `month` asks for the rows behind that month's burden. */
export const departmentInput = z.object({ code: codeText, asOf, month: month.nullable().default(null) });
