import { expect, it } from "vitest";
import { monthsElapsed, twelfthOf } from "./elapsed";

const year = { startOn: "2023-01-01", endOn: "2023-12-31" };

it("counts the months that are over at the end of a period", () => {
  expect(monthsElapsed(year, "2023-08")).toEqual({ over: 8, all: 12 });
  expect(monthsElapsed(year, "2024-02")).toEqual({ over: 12, all: 12 });
  expect(monthsElapsed({ startOn: "2022-11-01", endOn: "2023-04-30" }, "2023-01")).toEqual({
    over: 3,
    all: 6,
  });
});

it("names whole twelfths and no others", () => {
  expect(twelfthOf({ over: 8, all: 12 })).toBe("m8");
  expect(twelfthOf({ over: 3, all: 6 })).toBe("m6");
  expect(twelfthOf({ over: 1, all: 5 })).toBeNull();
  expect(twelfthOf({ over: 0, all: 12 })).toBeNull();
});
