import { expect, it } from "vitest";
import { departmentHref, leagueHref, loadLeagueParams, sortedBy } from "./search-params";

it("reads an address, and takes what is not there for not asked", () => {
  expect(loadLeagueParams({ asOf: "2023-08-31", sort: "fill", descending: "false" })).toEqual({
    ...{ asOf: "2023-08-31", sort: "fill", descending: false },
  });
  expect(loadLeagueParams({ asOf: "2023-02-30", sort: "beauty" })).toEqual({
    ...{ asOf: null, sort: "lamp", descending: true },
  });
  expect(leagueHref({ asOf: null, sort: "lamp", descending: true })).toBe("/departments");
  expect(departmentHref("住建", { month: "2023-08" })).toBe("/departments/%E4%BD%8F%E5%BB%BA?month=2023-08");
});

it("shows the worst first, and the other way round on a second press", () => {
  const lamp = loadLeagueParams({});
  expect(sortedBy(lamp, "fill")).toMatchObject({ sort: "fill", descending: false });
  expect(sortedBy(lamp, "returns")).toMatchObject({ sort: "returns", descending: true });
  expect(sortedBy(lamp, "department")).toMatchObject({ sort: "department", descending: false });
  expect(sortedBy(lamp, "lamp")).toMatchObject({ sort: "lamp", descending: false });
});
