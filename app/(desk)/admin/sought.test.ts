import { expect, test } from "vitest";
import { holds } from "./sought";

test("a row is found by any part of a name, login or code, whatever the case; nothing sought finds all", () => {
  const row = ["住建局经办人", "housing.officer", null, undefined];
  expect(holds("", row)).toBe(true);
  expect(holds("  ", [])).toBe(true);
  expect(holds(" 住建局 ", row)).toBe(true);
  expect(holds("Housing", row)).toBe(true);
  expect(holds("教体局", row)).toBe(false);
});
