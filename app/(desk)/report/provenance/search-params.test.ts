import { expect, it } from "vitest";
import { provenanceHref, readProvenanceParams } from "./search-params";

it("reads a stretch or a pledge with what is to be done, and drops what cannot be", async () => {
  const href = provenanceHref({ code: "SZ2023-031", way: "split" });
  expect(href).toBe("/report/provenance?code=SZ2023-031&way=split");
  expect(await readProvenanceParams({ code: "SZ2023-031", way: "split" })).toMatchObject({ way: "split" });
  expect(await readProvenanceParams({ code: "SZ2023-031", way: "add" })).toMatchObject({ way: "move" });
  expect(await readProvenanceParams({ start: "12", end: "-4", way: "split" })).toEqual({
    ...{ start: 12, end: null, code: null, way: "add" },
  });
});
