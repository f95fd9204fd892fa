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

it("offers the publication to those who sign it and those who watch it", () => {
  const roles = ["officer", "head", "supervisor", "leader", "observer", "admin"] as const;
  const offered = roles.filter((role) => navItemsFor(role).some(({ href }) => href === "/editions"));
  expect(offered).toEqual(["supervisor", "leader", "observer"]);
});

it("offers the public's tips to the supervision office alone", () => {
  const roles = ["officer", "head", "supervisor", "leader", "observer", "admin"] as const;
  const offered = roles.filter((role) => navItemsFor(role).some(({ href }) => href === "/clues"));
  expect(offered).toEqual(["supervisor"]);
});
