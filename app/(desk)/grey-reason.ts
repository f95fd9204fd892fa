import type { GreyReason } from "@/app/_ui/lamp";
import type { Lamp } from "@/db/values";
import type { Reason } from "@/server/lamp/judgement";

const greys: readonly GreyReason[] = [
  "notStarted",
  "notPublished",
  "noYardstick",
  "childrenUnlisted",
  "discontinued",
];

/** Why a grey lamp is not judged, so that it says its own word (DOMAIN, Lamp); null for every other lamp. */
export function greyReason(lamp: Lamp, reasons: readonly Reason[]): GreyReason | null {
  if (lamp !== "grey") return null;
  return greys.find((grey) => reasons.some(({ key }) => key === grey)) ?? null;
}
