import { describe, expect, it } from "vitest";
import { isOver, ratioOf, spreadOf, tableOf } from "./bench-figures.mjs";

describe("the figures of the benchmark", () => {
  it("spread: least, middle and 95th percentile, whatever the order", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(spreadOf(hundred)).toEqual({ min: 1, median: 50, p95: 95 });
    expect(spreadOf([7])).toEqual({ min: 7, median: 7, p95: 7 });
    expect(() => spreadOf([])).toThrow("nothing was measured");
  });

  it("are shares of their limit, or else of the figure they are held against", () => {
    const figure = { group: "g", name: "n", value: 50, unit: "ms" };
    expect(ratioOf(figure)).toBeUndefined();
    expect(ratioOf({ ...figure, limit: 100 })).toBe(0.5);
    expect(ratioOf({ ...figure, against: { name: "blank", value: 25 } })).toBe(2);
    expect(ratioOf({ ...figure, limit: 100, against: { name: "blank", value: 25 } })).toBe(0.5);
  });

  it("say where they are over, and only there", () => {
    const at = (value: number) => ({ group: "pages", name: "/overview", value, unit: "ms", limit: 100 });
    expect([at(99), at(100), at(100.1)].map(isOver)).toEqual([false, false, true]);
    expect(isOver({ group: "pages", name: "/desk", value: 1e9, unit: "ms" })).toBe(false);
    expect(tableOf([at(99)])).not.toContain("OVER");
    expect(
      tableOf([at(101)])
        .split("\n")
        .at(-1),
    ).toMatch(/\/overview +101 ms +≤ 100 ms +1\.01 +OVER$/);
  });

  it("say where they are under the least that they should be", () => {
    const at = (value: number) => ({ group: "throughput", name: "list", value, unit: "req/s", least: 100 });
    expect([at(99.9), at(100), at(101)].map(isOver)).toEqual([true, false, false]);
    expect(tableOf([at(50)])).toMatch(/≥ 100 req\/s +0\.50 +UNDER$/);
    expect(tableOf([at(200)])).not.toContain("UNDER");
  });

  it("name each group once", () => {
    const row = (group: string, name: string) => ({ group, name, value: 1, unit: "kB" });
    const lines = tableOf([row("pages", "a"), row("pages", "b"), row("scripts", "c")]).split("\n");
    expect(lines.map((line) => line.trim().split(" ")[0])).toEqual([
      "measure",
      "pages",
      "a",
      "b",
      "scripts",
      "c",
    ]);
  });
});
