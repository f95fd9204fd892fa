import { greyOf } from "@/server/lamp/grey";

/** Why a grey lamp is not judged, so that it says its own word (DOMAIN, Lamp); null for every other lamp. */
export const greyReason = greyOf;
