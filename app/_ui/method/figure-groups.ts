import { type FigureId, figureIds } from "../figure-ids";

/** Chapters of the explanations, in the order in which they are shown. */
export const figureGroups = ["lamp", "progress", "counting", "time", "departments", "appraisal"] as const;
export type FigureGroup = (typeof figureGroups)[number];

const groupOf: Record<FigureId, FigureGroup> = {
  lamps: "lamp",
  presets: "lamp",
  switches: "lamp",
  scar: "lamp",
  override: "lamp",
  expected: "progress",
  deviation: "progress",
  growth: "progress",
  limits: "progress",
  milestones: "progress",
  routine: "progress",
  children: "progress",
  buckets: "counting",
  counted: "counting",
  statuses: "counting",
  stale: "counting",
  heat: "counting",
  strip: "time",
  curve: "time",
  changes: "time",
  forecast: "time",
  asOf: "time",
  fillRate: "departments",
  punctuality: "departments",
  returns: "departments",
  receipt: "departments",
  closing: "departments",
  phantoms: "departments",
  burden: "departments",
  appraisal: "appraisal",
};

const order = Object.keys(groupOf);

/** The figures of a chapter, as they stand above. */
export const figuresOf = (group: FigureGroup): FigureId[] =>
  figureIds.filter((id) => groupOf[id] === group).sort((a, b) => order.indexOf(a) - order.indexOf(b));
