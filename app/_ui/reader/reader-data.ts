import type { Lamp } from "@/db/values";
import type { Cut } from "@/server/reports/cut";
import type { Reason } from "@/server/lamp/judgement";
import type { Unit } from "@/app/_words/format";

/** A pledge underlined in the text, with what its lamp says. */
export type Pledge = {
  code: string;
  start: number;
  end: number;
  lamp: Lamp;
  reason: Reason | null;
  /** Of the measure that the reason speaks of. */
  unit: Unit | null;
};

/** A report as it is drawn, for whoever is signed in and for the public alike. */
export type ReaderReport = Omit<Cut, "shown"> & { pledges: readonly Pledge[] };
export type ReaderBlock = ReaderReport["blocks"][number];
export type ReaderRun = ReaderBlock["pieces"][number]["runs"][number];
