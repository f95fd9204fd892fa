import { expect, it } from "vitest";
import { auditFilterOf, auditHref, exportHref, loadAuditParams } from "./search-params";

const load = (query: string) =>
  loadAuditParams(Promise.resolve(Object.fromEntries(new URLSearchParams(query))));

it("keeps what fits of a hand-made address and leaves out the rest", async () => {
  const params = await load("person=me&group=notice&kind=ghost&from=2023-09-31&to=2023-09-30&before=x");
  expect(auditFilterOf(params)).toEqual({
    person: null,
    group: "notice",
    kind: null,
    code: "",
    from: null,
    to: "2023-09-30",
    text: "",
  });
});

it("exports the same filter from its beginning", async () => {
  const params = await load("from=&group=plan&before=51");
  expect(exportHref(params)).toBe("/api/audit?group=plan");
  expect(auditHref({ ...params, before: 7 })).toBe("/audit?group=plan&before=7");
});
