import { expect, it } from "vitest";
import { bucketShares } from "./bucket-shares";

it("lays the pieces end to end, in the order of the list", () => {
  const pieces = bucketShares({ ahead: 25, "on-schedule": 50, behind: 0, done: 15, other: 10 });
  expect(pieces.map(({ bucket }) => bucket)).toEqual(["ahead", "on-schedule", "behind", "done", "other"]);
  expect(pieces.map(({ start }) => start)).toEqual([0, 0.25, 0.75, 0.75, 0.9]);
  expect(pieces[4]?.share).toBeCloseTo(0.1);
});

it("has no shares of nothing", () => {
  const pieces = bucketShares({ ahead: 0, "on-schedule": 0, behind: 0, done: 0, other: 0 });
  expect(pieces.every(({ share, start }) => share === 0 && start === 0)).toBe(true);
});
