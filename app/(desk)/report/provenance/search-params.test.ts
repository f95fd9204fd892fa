import { expect, it } from "vitest";
import { nothingChosen, provenanceHref, readProvenanceParams } from "./search-params";

it("reads a stretch or a pledge with what is to be done, and drops what cannot be", async () => {
  const href = provenanceHref({ code: "SZ2023-031", way: "split" });
  expect(href).toBe("/report/provenance?code=SZ2023-031&way=split");
  expect(await readProvenanceParams({ code: "SZ2023-031", way: "split" })).toMatchObject({ way: "split" });
  expect(await readProvenanceParams({ code: "SZ2023-031", way: "add" })).toMatchObject({ way: "move" });
  expect(await readProvenanceParams({ start: "12", end: "-4", way: "split" })).toEqual({
    ...{ start: 12, end: null, code: null, way: "add" },
  });
});

it("tells an address that names no words and no pledge", async () => {
  const chosen = async (query: Record<string, string>) => !nothingChosen(await readProvenanceParams(query));
  expect([await chosen({}), await chosen({ end: "9" }), await chosen({ start: "-1" })]).toEqual([
    false,
    false,
    false,
  ]);
  expect([await chosen({ start: "0" }), await chosen({ code: "SZ2023-031" })]).toEqual([true, true]);
});
