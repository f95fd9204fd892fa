import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { News } from "@/server/public/news";
import { documentOf, itemOf } from "@/server/public/testing-document";
import { atomFeed } from "./feed";
import { commitmentsTable } from "./tables";

const wild = '=1+1 <b>粗</b> & ]]> \u0000\u000b\ud800 "尾"';
const document = documentOf([itemOf("SZ-001", { title: { zh: wild, en: wild }, quote: wild })], {
  demonstration: false,
});
const grammar = readFileSync("server/public/testing-atom.rng", "utf8");

it("lets no text break a feed, whatever was written", async () => {
  const item = document.commitments[0] ?? null;
  const at = { period: "2023-08", on: "2023-09-20", code: "SZ-001" };
  const said = {
    ...{ id: "c1", kind: "note" as const, target: null, before: wild, after: wild },
    ...at,
    words: wild,
  };
  const news: News[] = [
    { kind: "edition", period: "2023-08", on: "2023-09-20", code: null },
    { kind: "lamp", from: "green", to: "red", item, ...at },
    ...(["closed", "deferred", "discontinued", "added"] as const).map(
      (kind): News => ({ kind, item, ...at }),
    ),
    { kind: "correction", at: 0, said, ...at },
    { kind: "correction", at: 1, said: { ...said, code: null }, ...at, code: null },
  ];
  for (const locale of ["zh", "en"] as const) {
    const feed = atomFeed({
      ...{ document, news, locale, origin: "https://open.example", updatedOn: "2023-09-20" },
      ...{ self: "/api/feed?a=1&b=2", page: "/p/shizhong/2023", about: { id: "departments/x", title: wild } },
    });
    const { errors } = await validateXML({ xml: feed, schema: grammar, extension: "relaxng" });
    expect(errors).toEqual([]);
    expect(feed).toContain("&lt;b&gt;粗&lt;/b&gt;");
    expect(feed).not.toContain("<b>");
    expect(feed).toContain(locale === "zh" ? "正常转为严重滞后" : "from On track to Seriously lagging");
    expect(feed.match(/<entry>/g)).toHaveLength(news.length);
  }
});

it("lets no cell of a table run as a formula", () => {
  const [, row = ""] = commitmentsTable(document).split("\r\n");
  expect(row).toContain(`"'=1+1 <b>`);
  expect(row).not.toMatch(/(^|,)"=/);
});

it("says why a lamp changed, and leads to the edition that tells it", () => {
  const red = itemOf("SZ-001", {
    lamp: "red",
    reasons: [{ key: "overdue", facts: { dueOn: "2023-08-31", days: 20 } }],
  });
  const at = { period: "2023-08", on: "2023-09-20" };
  const feed = atomFeed({
    document: documentOf([itemOf("SZ-001")], { period: "2023-09" }),
    news: [
      { kind: "edition", code: null, ...at },
      { kind: "lamp", from: "green", to: "red", code: "SZ-001", item: red, ...at },
    ],
    ...{ locale: "zh" as const, origin: "https://open.example", updatedOn: "2023-10-20", about: null },
    ...{ self: "/api/feed", page: "/p/shizhong/2023" },
  });
  const links = [...feed.matchAll(/<link href="([^"]+)"/g)].map(([, link]) => link);
  expect(links).toEqual([
    "https://open.example/p/shizhong/2023?edition=2023-08",
    "https://open.example/p/shizhong/2023/items/SZ-001?edition=2023-08",
  ]);
  expect(feed).toContain("2023年8月31日");
});
