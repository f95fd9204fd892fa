import { describe, expect, it } from "vitest";
import { listItems } from "./list-items";
import { publicListInput } from "./schema";
import { documentOf, itemOf } from "./testing-document";

const document = documentOf([
  itemOf("SZ-001", { lamp: "red", bucket: "behind", overdue: true }),
  itemOf("SZ-002", { area: "culture", lead: "culture", quote: "建成图书馆10座", livelihood: true }),
  itemOf("SZ-003", { children: 2, lamp: "red", bucket: "behind", overdue: true, livelihood: true }),
  itemOf("SZ-003-1", { parent: "SZ-003", lamp: "red", bucket: "behind", livelihood: true }),
  itemOf("SZ-003-2", { parent: "SZ-003", lamp: "blue", bucket: "done", livelihood: true }),
]);
const listed = (search: Record<string, string>) => {
  const list = listItems(document, publicListInput.parse(search));
  return list?.rows.map(({ code }) => code);
};

describe("the public list", () => {
  it("is all of it until something is asked", () => {
    expect(listed({ q: "", lamp: "", area: "" })).toHaveLength(5);
  });

  it("counts by lamp and bucket what the figures count: parts, not their parent", () => {
    expect(listed({ lamp: "red" })).toEqual(["SZ-001", "SZ-003-1"]);
    expect(listed({ bucket: "behind" })).toEqual(["SZ-001", "SZ-003-1"]);
    expect(listed({ overdue: "1" })).toEqual(["SZ-001"]);
    expect(listed({ counted: "1", livelihood: "1" })).toEqual(["SZ-002", "SZ-003-1", "SZ-003-2"]);
    expect(listed({ livelihood: "1" })).toContain("SZ-003");
  });

  it("finds by code, title, quote and department, all words at once", () => {
    expect(listed({ q: "sz-002" })).toEqual(["SZ-002"]);
    expect(listed({ q: "图书馆" })).toEqual(["SZ-002"]);
    expect(listed({ q: "２７００ SZ-001" })).toEqual(["SZ-001"]);
    expect(listed({ q: "culture bureau" })).toEqual(["SZ-002"]);
    expect(listed({ q: "住建局" })).toHaveLength(4);
    expect(listed({ q: "图书馆 2700" })).toEqual([]);
  });

  it("narrows by area and department, and knows those of the edition only", () => {
    expect(listed({ area: "culture" })).toEqual(["SZ-002"]);
    expect(listed({ department: "culture" })).toEqual(["SZ-002"]);
    expect(listed({ area: "nowhere" })).toBeUndefined();
    expect(listed({ department: "nobody" })).toBeUndefined();
  });

  it("leafs, and has no page beyond the last", () => {
    expect(listItems(document, publicListInput.parse({ size: "2", page: "3" }))).toMatchObject({
      rows: [{ code: "SZ-003-2" }],
      total: 5,
      page: 3,
      pages: 3,
    });
    expect(listed({ size: "2", page: "4" })).toBeUndefined();
    expect(listItems(document, publicListInput.parse({ q: "没有这样的话" }))).toMatchObject({
      total: 0,
      pages: 1,
    });
  });

  it.each([
    { lamp: "purple" },
    { bucket: "late" },
    { page: "0" },
    { page: "-1" },
    { page: "1.5" },
    { page: "99999" },
    { size: "0" },
    { size: "201" },
    { livelihood: "perhaps" },
    { area: "../secrets" },
    { q: "长".repeat(101) },
    { lamp: ["red", "green"] },
  ])("refuses %j", (search) => {
    expect(publicListInput.safeParse(search).success).toBe(false);
  });
});
