import type { Lamp, Preset } from "@/db/values";

/**
 * A shortfall limit. `points`: fixed percentage points; `ofExpected`: a share of what is expected.
 * `touches`: reaching the limit exactly counts as crossing it.
 */
export type Limit = { points: number; touches: boolean } | { ofExpected: number; touches: boolean };

export type PresetRule = {
  /** Where the thresholds come from, as a citation key of DOMAIN's table. */
  source: string;
  yellow: Limit | null;
  red: Limit;
  /** Points short of a growth target that are still yellow: the plan's own setting, or a fixed figure. */
  growthTolerance: "plan" | number;
};

/** The four presets as data (DOMAIN, Lamp: table). Shortfall = expected − delivered. */
export const presetRules: Record<Preset, PresetRule> = {
  /** Green down to −5, yellow down to −15, both borders on the milder side. */
  standard: {
    source: "standard",
    yellow: { points: 5, touches: false },
    red: { points: 15, touches: false },
    growthTolerance: "plan",
  },
  /** Yinchuan 银川 2025: yellow when 10 to 30 points short, both included; red beyond 30. */
  "yinchuan-2025": {
    source: "银川 2025",
    yellow: { points: 10, touches: true },
    red: { points: 30, touches: false },
    growthTolerance: "plan",
  },
  /** Sanya 三亚 2022: yellow below the schedule, red below half of it. */
  "sanya-2022": {
    source: "三亚 2022",
    yellow: { ofExpected: 0, touches: false },
    red: { ofExpected: 0.5, touches: false },
    growthTolerance: "plan",
  },
  /** Xuancheng 宣城 2020: red below the schedule (时序进度), and for growth below target at all; no yellow. */
  "xuancheng-2020": {
    source: "宣城 2020",
    yellow: null,
    red: { points: 0, touches: false },
    growthTolerance: 0,
  },
};

/** A limit applied to an expectation: crossed when the progress is less than `below`, or equal to it if it `touches`. */
export type Threshold = { below: number; touches: boolean };

const shortfallOf = (limit: Limit, expected: number): number =>
  "points" in limit ? limit.points / 100 : limit.ofExpected * expected;

/** The progress (share) under which a lamp is yellow, and red, where `expected` (share) is due. May be negative. */
export function thresholdsOf(preset: Preset, expected: number): { yellow: Threshold | null; red: Threshold } {
  const { yellow, red } = presetRules[preset];
  const at = (limit: Limit): Threshold => ({
    below: expected - shortfallOf(limit, expected),
    touches: limit.touches,
  });
  return { yellow: yellow === null ? null : at(yellow), red: at(red) };
}

/** Points short of a growth target that are still yellow under a preset, the plan's own setting being given. */
export function growthToleranceOf(preset: Preset, planTolerance: number): number {
  const setting = presetRules[preset].growthTolerance;
  return setting === "plan" ? planTolerance : setting;
}

/** Two shares nearer than this are equal: floating-point noise never decides a lamp. */
export const EQUAL_WITHIN = 1e-9;

/** Reached or exceeded, floating-point noise aside. */
export const atLeast = (value: number, limit: number): boolean =>
  value - limit >= -EQUAL_WITHIN * Math.max(1, Math.abs(limit));

function crosses(limit: Limit, shortfall: number, expected: number): boolean {
  const excess = shortfall - shortfallOf(limit, expected);
  return Math.abs(excess) < EQUAL_WITHIN ? limit.touches : excess > 0;
}

/** Lamp of a progress against its expectation, both as shares (0.75 = 75 %), compared unrounded. */
export function scheduleLamp(preset: Preset, progress: number, expected: number): Lamp {
  const rule = presetRules[preset];
  const shortfall = expected - progress;
  if (crosses(rule.red, shortfall, expected)) return "red";
  return rule.yellow !== null && crosses(rule.yellow, shortfall, expected) ? "yellow" : "green";
}

/** Lamp of a growth rate that is `short` points below its target (DOMAIN, Lamp: growth). Not prorated. */
export function growthLamp(preset: Preset, short: number, planTolerance: number): Lamp {
  if (short < EQUAL_WITHIN) return "green";
  return short - growthToleranceOf(preset, planTolerance) < EQUAL_WITHIN ? "yellow" : "red";
}
