import { expect, it } from "vitest";
import { daysIn } from "./days-in";

it("prints days as the page does, and leaves the rest", () => {
  const facts = { from: "2023-01-01", to: "2023-09-28", n: 3, month: "2023-01" };
  expect(daysIn(facts, "zh")).toEqual({ from: "2023年1月1日", to: "2023年9月28日", n: 3, month: "2023-01" });
  expect(daysIn(facts, "en")).toMatchObject({ from: "1 Jan 2023" });
});
