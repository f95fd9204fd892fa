import { type Lamp, lamps } from "@/db/values";
import type { EditionDocument, PublicItem } from "../editions/document";
import { isCounted } from "./list-items";

export type LampCounts = Record<Lamp, number> & { all: number };

/** Lamps of some commitments: of those that the figures count, so that they equal the rows behind them. */
export function countLamps(items: readonly PublicItem[]): LampCounts {
  const counts: LampCounts = { blue: 0, green: 0, yellow: 0, red: 0, grey: 0, all: 0 };
  for (const item of items.filter(isCounted)) {
    counts[item.lamp] += 1;
    counts.all += 1;
  }
  return counts;
}

/** Lamps of every area, in the order of the report. */
export const lampsByArea = ({ areas, commitments }: EditionDocument) =>
  areas.map((area) => ({
    area,
    counts: countLamps(commitments.filter((item) => item.area === area.code)),
  }));

export const livelihoodLamps = ({ commitments }: EditionDocument): LampCounts =>
  countLamps(commitments.filter((item) => item.livelihood));

/** What has reached its target and waits to be closed: the bucket counts it as done, the lamp does not yet. */
export const countWaiting = ({ commitments }: EditionDocument): number =>
  commitments.filter((item) => isCounted(item) && item.bucket === "done" && item.lamp !== "blue").length;

/** Those that are there, in the order of legends. */
export const shownLamps = (counts: LampCounts): { lamp: Lamp; count: number }[] =>
  lamps.flatMap((lamp) => (counts[lamp] > 0 ? [{ lamp, count: counts[lamp] }] : []));
