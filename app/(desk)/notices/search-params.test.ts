import { expect, it } from "vitest";
import { noticeStates } from "@/db/values";
import { groupStates } from "./notices-data";
import { groupsOf, noticesHref } from "./search-params";

it("shows departments what was issued, and suggestions to supervisors alone", () => {
  expect(groupsOf("supervisor")[0]).toBe("suggested");
  expect(groupsOf("leader")[0]).toBe("drafts");
  expect(groupsOf("observer")[0]).toBe("drafts");
  for (const role of ["officer", "head"] as const) expect(groupsOf(role)[0]).toBe("issued");
});

it("has every state in one group", () => {
  const all = Object.values(groupStates).flat();
  expect([...all].sort()).toEqual([...noticeStates].sort());
});

it("leaves defaults out of the address", () => {
  expect(noticesHref({ group: null, step: null, department: null, mine: false, page: 1 })).toBe("/notices");
  expect(noticesHref({ group: "issued", step: "red", mine: true, page: 2 })).toBe(
    "/notices?group=issued&step=red&mine=true&page=2",
  );
});
