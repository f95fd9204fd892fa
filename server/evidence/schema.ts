import { z } from "zod";
import { verificationMeans } from "@/db/values";
import { calendarDay, codeText, storable } from "../commitments/schema";
import { period } from "../updates/schema";

const words = (most: number) =>
  z
    .string()
    .max(most, "words.tooLong")
    .transform((text) => storable(text).trim());

/** Shown to people and never fetched; a password in an address would be shown as well. */
const webAddress = z
  .string()
  .trim()
  .max(2000, "evidence.linkInvalid")
  .refine((typed) => {
    if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return false;
    const { username, password, hostname } = new URL(typed);
    return hostname !== "" && !username && !password;
  }, "evidence.linkInvalid")
  .transform((typed) => new URL(typed).href);

const filing = { commitmentId: z.uuid(), period, takenOn: calendarDay.nullable().default(null) };

/** A link without a name is called by its host. */
export const linkInput = z.object({ ...filing, url: webAddress, name: words(200).default("") });
/** What the address of an upload says beside its body. */
export const uploadInput = z.object({
  code: codeText,
  period,
  name: z.string().min(1, "evidence.nameMissing").max(2000, "evidence.nameMissing"),
  takenOn: calendarDay.nullable(),
});
export const removeInput = z.object({ id: z.uuid() });

const visit = z.object({
  place: words(200).refine((place) => place !== "", "evidence.placeMissing"),
  people: words(200).refine((people) => people !== "", "evidence.peopleMissing"),
  photoEvidenceId: z.uuid().nullable().default(null),
});

/** A site visit says where and who; no other means does. */
export const verifyInput = z
  .object({
    id: z.uuid(),
    means: z.enum(verificationMeans),
    note: words(1000).default(""),
    visit: visit.nullable().default(null),
  })
  .refine((typed) => (typed.means === "site") === (typed.visit !== null), {
    path: ["visit"],
    message: "evidence.visitMissing",
  });

export const listEvidenceInput = z.object({ commitmentId: z.uuid() });
export const ofUpdateInput = z.object({ updateId: z.uuid() });
