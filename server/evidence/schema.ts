import { z } from "zod";
import { verificationMeans } from "@/db/values";
import { calendarDay, codeText, reasonText, storable, textWithin } from "../commitments/schema";
import { period } from "../updates/schema";
import { removedBeforeSubmission } from "./policy";

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

/** The milestone that a piece is to prove, if it names one. */
const milestoneId = z.uuid().nullable().default(null);
const filing = {
  commitmentId: z.uuid(),
  period,
  takenOn: calendarDay.nullable().default(null),
  milestoneId,
  /** Of the draft that it goes into, where that is not the period's own. */
  updateId: z.uuid().nullable().default(null),
};
const fileName = z.string().min(1, "evidence.nameMissing").max(2000, "evidence.nameMissing");

/** A link without a name is called by its host. */
export const linkInput = z.object({ ...filing, url: webAddress, name: words(200).default("") });
/** What the address of an upload says beside its body. */
export const uploadInput = z.object({
  code: codeText,
  period,
  name: fileName,
  takenOn: calendarDay.nullable(),
  milestoneId,
  updateId: filing.updateId,
});
/** The same for a photograph of a site visit: `evidence` names the piece that is being verified. */
export const visitPhotoInput = z.object({
  evidence: z.uuid(),
  name: fileName,
  takenOn: calendarDay.nullable(),
});
export const removeInput = z.object({ id: z.uuid() });
const reasoned = reasonText.refine((reason) => reason !== removedBeforeSubmission, "reason.missing");
export const withdrawEvidenceInput = z.object({
  id: z.uuid(),
  reason: reasoned,
  /** What the public is told; asked for where an edition shows the piece. */
  publicReason: textWithin(2, 500, "evidence.publicReasonMissing", "words.tooLong").nullish(),
});
export const askPurgeInput = z.object({ id: z.uuid(), reason: reasonText });
export const purgeInput = z.object({ id: z.uuid() });

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
    /** Day of the visit; today unless told. */
    on: calendarDay.nullish(),
    visit: visit.nullable().default(null),
  })
  .refine((typed) => (typed.means === "site") === (typed.visit !== null), {
    path: ["visit"],
    message: "evidence.visitMissing",
  })
  .refine((typed) => !typed.on || typed.means === "site", {
    path: ["on"],
    message: "evidence.visitMissing",
  });

export const listEvidenceInput = z.object({ commitmentId: z.uuid() });
export const ofUpdateInput = z.object({ updateId: z.uuid() });
