import { expect, it, vi } from "vitest";
import { testDb } from "@/db/testing";
import { editionDocument } from "../editions/document";
import { publishedWorld } from "../editions/testing";
import { findPublished } from "./find";

const test = testDb();

it("reads an edition once for all who ask at the same time", async () => {
  const { government, year } = await publishedWorld(test.db);
  const read = vi.spyOn(editionDocument, "parse");
  const asked = { government, year, edition: null };
  const found = await Promise.all([1, 2, 3, 4].map(() => findPublished({ db: test.db }, asked)));
  expect(new Set(found.map(({ document }) => document)).size).toBe(1);
  expect(read).toHaveBeenCalledTimes(1);
  read.mockRestore();
});
