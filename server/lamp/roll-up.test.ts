import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Counted, rollUpShares } from "./roll-up";

describe("shares put together", () => {
  it.each<[string, Counted[], Counted & { share: number | null }]>([
    [
      "are not the mean of percentages",
      [
        { done: 1, total: 1 },
        { done: 0, total: 99 },
      ],
      { done: 1, total: 100, share: 0.01 },
    ],
    [
      "leave out what was not counted",
      [
        { done: 3, total: 4 },
        { done: 0, total: 0 },
      ],
      { done: 3, total: 4, share: 0.75 },
    ],
    ["are none where nothing was counted", [{ done: 0, total: 0 }], { done: 0, total: 0, share: null }],
    ["are none of nothing", [], { done: 0, total: 0, share: null }],
  ])("%s", (_, parts, whole) => {
    expect(rollUpShares(parts)).toEqual(whole);
  });

  it("are the same in whichever groups they are put together first", () => {
    const counted = fc
      .tuple(fc.nat(1000), fc.nat(1000))
      .map(([a, b]): Counted => ({ done: Math.min(a, b), total: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(fc.array(counted, { maxLength: 5 }), { maxLength: 5 }), (groups) => {
        expect(rollUpShares(groups.map((group) => rollUpShares(group)))).toEqual(rollUpShares(groups.flat()));
      }),
    );
  });
});
