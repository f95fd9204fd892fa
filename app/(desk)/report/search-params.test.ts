import { expect, it } from "vitest";
import { closeHref, narrowed, openHref, readReportParams, reportHref } from "./search-params";

const read = (given: Record<string, string>) => readReportParams(given, "2023-09-28");

it("reads an address back as it was written, and leaves out what does not parse", async () => {
  const params = await read({ lamp: "red", area: "targets", livelihood: "true", open: "SZ2023-124" });
  expect(params).toEqual({
    ...{ asOf: null, lamp: "red", area: "targets", department: null, livelihood: true, open: "SZ2023-124" },
  });
  const href = reportHref(params);
  expect(await read(Object.fromEntries(new URL(href, "http://x").searchParams))).toEqual(params);
  const wrong = await read({ asOf: "yesterday", lamp: "pink", department: "x".repeat(50), open: "" });
  expect(reportHref(wrong)).toBe("/report");
  expect(narrowed(wrong)).toBe(false);
  expect((await read({ asOf: "2023-09-28" })).asOf).toBeNull();
  expect((await read({ asOf: "2023-08-31" })).asOf).toBe("2023-08-31");
});

it("opens a pledge at its place with the filters kept, and closes it there", async () => {
  const params = await read({ lamp: "red" });
  expect(narrowed(params)).toBe(true);
  expect(openHref(params, "SZ2023-124")).toBe("?lamp=red&open=SZ2023-124#p-SZ2023-124");
  expect(closeHref({ ...params, open: "SZ2023-124" }, "SZ2023-124")).toBe("/report?lamp=red#p-SZ2023-124");
  expect(closeHref(params, null)).toBe("/report?lamp=red");
});
