import type { Lamp } from "@/db/values";
import type { Reason, ReasonKey } from "./judgement";

/** The words of a grey lamp (DOMAIN, Lamp: lamps), in the order in which one stands for several parts. */
export const greys = [
  "discontinued",
  "notPublished",
  "notStarted",
  "noYardstick",
  "childrenUnlisted",
] as const;
export type Grey = (typeof greys)[number];

/** Not sent out or not received is a way of not being started, told by its own sentence. */
const wordOf = (key: ReasonKey): ReasonKey =>
  key === "notSent" || key === "notReceived" ? "notStarted" : key;

/** Why a lamp is grey, by the word that it shows; null for every other lamp, and where only a value is waited for. */
export function greyOf(lamp: Lamp, reasons: readonly Pick<Reason, "key">[]): Grey | null {
  if (lamp !== "grey") return null;
  return greys.find((grey) => reasons.some(({ key }) => wordOf(key) === grey)) ?? null;
}
