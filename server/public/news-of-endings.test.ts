import { expect, it } from "vitest";
import { testDb } from "@/db/testing";
import type { Published } from "./find";
import { listNews } from "./news";
import { documentOf, itemOf } from "./testing-document";

const test = testDb();

it("tells a closing and a discontinuation once, not as a change of lamp as well", async () => {
  const from = "green" as const;
  const document = documentOf(
    ["a", "b", "c"].map((code) => itemOf(code)),
    {
      previous: "2023-07",
      changes: {
        lamps: [
          { code: "a", from, to: "blue" },
          { code: "b", from, to: "grey" },
          { code: "c", from, to: "red" },
        ],
        ...{ closed: ["a"], deferred: [], discontinued: ["b"], added: [], reworded: [] },
      },
    },
  );
  const edition = { period: "2023-08", publishedOn: "2023-09-20", sha256: "0".repeat(64) };
  const published: Published = {
    ...{ governmentId: "g", planId: "p", document, corrections: [], earlier: [], editions: [edition] },
    newest: true,
    edition: { ...edition, id: "e", signedAt: new Date("2023-09-20T04:00:00Z"), eventSeq: 1 },
  };
  const news = await listNews({ db: test.db }, published, { government: "shizhong", year: 2023 });
  expect(news.map(({ kind, code }) => [kind, code])).toEqual([
    ["edition", null],
    ["lamp", "c"],
    ["closed", "a"],
    ["discontinued", "b"],
  ]);
});
