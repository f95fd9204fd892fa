import { eq } from "drizzle-orm";
import { updates } from "@/db/schema";
import type { Db } from "@/db/client";
import { one } from "@/seeds/makers";
import type { Actor } from "../core/context";
import type { TestWorld } from "../testing-refusals";
import type { SubmitForm } from "./schema";

/** What an officer types for the world's measure ("2,700 homes"). */
export const reading = (
  w: TestWorld,
  value: string,
  varied: Partial<SubmitForm["readings"][number]> = {},
) => ({
  measureId: w.measure?.id ?? "",
  value,
  done: "",
  total: "",
  asOf: "2023-09-28",
  fallReason: "",
  ...varied,
});

/** A filing in order for the world's commitment, to be varied by each case. */
export const filing = (w: TestWorld, varied: Partial<SubmitForm> = {}, day = "2023-09-28"): SubmitForm => ({
  commitmentId: w.commitment.id,
  period: "2023-09",
  version: null,
  progress: "累计建成1652套",
  problems: "征收进度偏慢",
  nextSteps: "倒排工期",
  selfAssessment: "normal",
  readings: w.measure ? [reading(w, "1652", { asOf: day })] : [],
  claims: [],
  ...varied,
});

/** Sends a filing, by the first officer unless told otherwise. */
export const send = (
  w: TestWorld,
  varied: Partial<SubmitForm> = {},
  who: Actor = w.people.officer,
  day = "2023-09-28",
) => w.as(who, day).updates.submit(filing(w, varied, day));

/** A filing of an earlier month that was sent and accepted on its deadline. */
export async function acceptedFiling(w: TestWorld, period: string, value: string) {
  const day = `${period}-28`;
  const sent = await send(w, { period, readings: [reading(w, value, { asOf: day })] }, w.people.officer, day);
  return w.as(w.people.supervisor, day).updates.accept({ id: sent.id, version: sent.version });
}

export const updateRow = async (db: Db, id: string) =>
  one(await db.select().from(updates).where(eq(updates.id, id)));
