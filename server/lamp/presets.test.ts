import { describe, expect, it } from "vitest";
import { presets } from "@/db/values";
import { growthLamp, presetRules, scheduleLamp } from "./presets";

describe("presets at their borders", () => {
  it.each([
    ["standard", 0.7, 0.75, "green"],
    ["standard", 0.699_999, 0.75, "yellow"],
    ["standard", 0.6, 0.75, "yellow"],
    ["standard", 0.599_999, 0.75, "red"],
    ["standard", 0.9, 0.75, "green"],
    ["yinchuan-2025", 0.650_001, 0.75, "green"],
    ["yinchuan-2025", 0.65, 0.75, "yellow"],
    ["yinchuan-2025", 0.45, 0.75, "yellow"],
    ["yinchuan-2025", 0.449_999, 0.75, "red"],
    ["sanya-2022", 0.75, 0.75, "green"],
    ["sanya-2022", 0.749_999, 0.75, "yellow"],
    ["sanya-2022", 0.375, 0.75, "yellow"],
    ["sanya-2022", 0.374_999, 0.75, "red"],
    ["sanya-2022", 0, 0, "green"],
    ["xuancheng-2020", 11 / 12, 11 / 12, "green"],
    ["xuancheng-2020", 0.916, 11 / 12, "red"],
    ["xuancheng-2020", 0.917, 11 / 12, "green"],
  ] as const)("%s: %d of %d expected is %s", (preset, progress, expected, lamp) => {
    expect(scheduleLamp(preset, progress, expected)).toBe(lamp);
  });

  it("is not decided by floating-point noise", () => {
    expect(0.1 + 0.2 - 0.35).not.toBe(-0.05);
    expect(scheduleLamp("standard", 0.1 + 0.2, 0.35)).toBe("green");
    expect(scheduleLamp("xuancheng-2020", 0.1 * 3 - 1e-12, 0.3)).toBe("green");
  });

  it.each([
    ["standard", 0, "green"],
    ["standard", 0.4, "yellow"],
    ["standard", 1, "yellow"],
    ["standard", 1.01, "red"],
    ["sanya-2022", 1, "yellow"],
    ["xuancheng-2020", 0, "green"],
    ["xuancheng-2020", 0.1, "red"],
  ] as const)("%s: growth %d points short is %s", (preset, short, lamp) => {
    expect(growthLamp(preset, short, 1)).toBe(lamp);
  });

  it("names the source of every preset", () => {
    for (const preset of presets) expect(presetRules[preset].source).not.toBe("");
  });
});
