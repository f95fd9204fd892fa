import { describe, expect, it } from "vitest";
import { fateOf, fates } from "./demo/fates";
import { randomFrom } from "./random";

const draw = (seed: string) => {
  const random = randomFrom(seed);
  return Array.from({ length: 200 }, () => random.next());
};

describe("randomFrom", () => {
  it("tells the same story for the same seed, on every machine", () => {
    expect(draw("fate:SZ2023-001")).toEqual(draw("fate:SZ2023-001"));
    expect(draw("a").slice(0, 3)).not.toEqual(draw("b").slice(0, 3));
    // Written down once: a change here is a change of every demonstration.
    expect(draw("jiannuo").slice(0, 2)).toMatchInlineSnapshot(`
      [
        0.2978100029285997,
        0.4556126168463379,
      ]
    `);
  });

  it("stays within its bounds and reaches all of them", () => {
    const random = randomFrom("bounds");
    const whole = Array.from({ length: 500 }, () => random.whole(1, 6));
    expect([...new Set(whole)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    for (let n = 0; n < 500; n++) {
      const value = random.between(-0.5, 2);
      expect(value >= -0.5 && value < 2).toBe(true);
    }
    const share = Array.from({ length: 2000 }, () => random.chance(0.25)).filter(Boolean).length / 2000;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.3);
  });

  it("picks from a list, and refuses an empty one", () => {
    const random = randomFrom("pick");
    const picked = new Set(Array.from({ length: 50 }, () => random.pick(["a", "b"])));
    expect([...picked].sort()).toEqual(["a", "b"]);
    expect(() => random.pick([])).toThrow("nothing to pick from");
  });
});

describe("fateOf", () => {
  it("gives an item the same fate every time, and every fate to somebody", () => {
    const codes = Array.from({ length: 2000 }, (_, n) => `SZ2023-${n}`);
    const first = codes.map((code) => fateOf(code));
    expect(codes.map((code) => fateOf(code))).toEqual(first);
    expect(fates.filter((fate) => !first.includes(fate))).toEqual([]);
    expect(fateOf("SZ2023-124")).toBe("behind");
  });
});
