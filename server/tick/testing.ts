import { clockOf } from "../core/clock";
import type { Ctx } from "../core/context";
import type { TestWorld } from "../testing-refusals";
import type { Db } from "@/db/client";
import { systemActor } from "./system-actor";

/** The context of a step, for a government whose business day is `day`, at an hour of it. */
export const stepCtx = (db: Db, { government }: TestWorld, day: string, hour = "09:00"): Ctx => ({
  db,
  actor: systemActor(government),
  clock: clockOf({ ...government, businessDate: day }, () => new Date(`${day}T${hour}:00+08:00`)),
});
