import type { FigureId } from "@/app/_ui/figure-ids";

/**
 * What the public pages show and so have to explain; the office's own figures stay with the office. What changed is
 * told between editions here, and between periods there.
 */
export const publicFigures = [
  { group: "lamp", figures: ["lamps", "presets", "switches", "scar", "override"] },
  {
    group: "progress",
    figures: ["expected", "deviation", "growth", "limits", "milestones", "routine", "children"],
  },
  { group: "counting", figures: ["buckets", "counted"] },
  { group: "time", figures: ["strip"] },
] as const satisfies readonly { group: string; figures: readonly FigureId[] }[];

/** The settings that decide a lamp or a bucket. */
export const publicRules: readonly string[] = [
  "preset",
  "filingDay",
  "growthTolerance",
  "acknowledgeWorkingDays",
  "graceWorkingDays",
];
