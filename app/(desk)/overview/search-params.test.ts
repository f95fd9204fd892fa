import { describe, expect, it } from "vitest";
import { drillOf, overviewHref, readOverviewParams } from "./search-params";

const leader = { leader: true, today: "2023-09-28" };
const read = (query: Record<string, string | string[]>, reader = leader) => readOverviewParams(query, reader);

describe("the overview's address", () => {
  it("takes what it knows and passes over the rest", async () => {
    const asked = { asOf: "2023-06-30", area: "self,", department: "", livelihood: "true", mine: "true" };
    expect(await read({ ...asked, sort: "total", all: "1" })).toEqual({
      asOf: "2023-06-30",
      area: ["self"],
      department: [],
      livelihood: true,
      mine: true,
      sort: "total",
      all: "1",
    });
    const odd = { asOf: "2023-02-30", area: "x".repeat(41), livelihood: "perhaps", sort: "up", all: "2" };
    expect(overviewHref(await read(odd))).toBe("/overview");
  });

  it("knows that today is no earlier day, and that only a leader has a portfolio", async () => {
    expect(overviewHref(await read({ asOf: "2023-09-28" }))).toBe("/overview");
    expect((await read({ mine: "true" }, { ...leader, leader: false })).mine).toBe(false);
  });
});

describe("drillOf", () => {
  const none = { asOf: null, area: [], department: [], livelihood: false, mine: false };

  it("keeps day, area and department, which a number's own replace", () => {
    const drill = drillOf({ ...none, asOf: "2023-06-30", area: ["self"], department: ["a", "b"] });
    expect(drill({ lamp: ["red"], area: ["x"] })).toBe(
      "/commitments?lamp=red&area=x&department=a,b&asOf=2023-06-30",
    );
  });

  it("asks for livelihood projects beside any mark, and leaves out what totals leave out", () => {
    const drill = drillOf({ ...none, livelihood: true });
    expect(drill({ lamp: ["red"] })).toBe("/commitments?lamp=red&livelihood=true");
    expect(drill({ flag: "overdue" })).toBe("/commitments?flag=overdue&livelihood=true");
    expect(drill({ area: ["self"] })).toBe("/commitments?area=self&flag=counted&livelihood=true");
  });
});
