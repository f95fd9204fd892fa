import { expect, it } from "vitest";
import { navItemsFor } from "./nav-items";

it("offers review to supervisors and administration to administrators alone", () => {
  const keys = (role: Parameters<typeof navItemsFor>[0]) => navItemsFor(role).map(({ key }) => key);
  expect(keys("officer")).toEqual([
    ...["desk", "inbox", "overview", "report", "ledger", "departments", "grid"],
    ...["requests", "notices"],
  ]);
  expect(keys("supervisor")).toContain("review");
  expect(keys("admin")).toContain("admin");
  expect(keys("leader")).not.toContain("review");
});
