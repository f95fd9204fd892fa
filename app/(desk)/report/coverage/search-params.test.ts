import { expect, it } from "vitest";
import { coverageHref, loadCoverageParams } from "./search-params";

it("reads back what it wrote, and leaves out what does not parse", async () => {
  const href = coverageHref({ kind: "slogan", change: 120 });
  expect(href).toBe("/report/coverage?kind=slogan&change=120");
  const { searchParams } = new URL(href, "http://x");
  expect(await loadCoverageParams(Object.fromEntries(searchParams))).toEqual({
    ...{ kind: "slogan", page: 1, change: 120 },
  });
  expect(await loadCoverageParams({ kind: "rumour", change: "x" })).toEqual({
    ...{ kind: null, page: 1, change: null },
  });
});
