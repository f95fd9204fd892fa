import { expect, it } from "vitest";
import { stripMonths } from "./strip-months";

const cell = (period: string) => ({ period, lamp: "green" });

it("fills a year and leaves the months to come empty", () => {
  const months = stripMonths([cell("2023-02"), cell("2023-01")], 2023);
  expect(months).toHaveLength(12);
  expect(months.map(({ cell }) => cell?.period ?? null).slice(0, 3)).toEqual(["2023-01", "2023-02", null]);
});

it("goes on past the year for what is still open", () => {
  const months = stripMonths([cell("2024-01")], 2023);
  expect(months.at(-1)).toEqual({ period: "2024-01", cell: cell("2024-01") });
});
