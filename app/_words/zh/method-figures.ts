import type { FigureId } from "@/app/_ui/figure-ids";
import { methodCounting } from "./method-counting";
import { methodDepartments } from "./method-departments";
import { methodLamps } from "./method-lamps";
import { methodProgress } from "./method-progress";
import { methodTime } from "./method-time";

type Explained = { says: string; formula: string; example: string; edges: string; source: string };

/** Every figure has its explanation: one that is forgotten does not compile. */
export const methodFigures = {
  ...methodLamps,
  ...methodProgress,
  ...methodCounting,
  ...methodTime,
  ...methodDepartments,
} satisfies Record<FigureId, Explained>;
