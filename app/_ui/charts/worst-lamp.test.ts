import { expect, it } from "vitest";
import { worstLamp } from "./worst-lamp";

it("shows the worst lamp with its own count and that of all", () => {
  expect(worstLamp({ green: 9, red: 3, grey: 5 })).toEqual({ worst: "red", count: 3, all: 17 });
});

it("prefers any judged lamp to the unjudged", () => {
  expect(worstLamp({ blue: 1, grey: 4 })).toEqual({ worst: "blue", count: 1, all: 5 });
});

it("has nothing to show of nothing", () => {
  expect(worstLamp({ green: 0 })).toBeNull();
});
