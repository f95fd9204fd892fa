import { expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { publishedWorld } from "@/server/editions/testing";
import { world } from "@/server/testing";
import { publicItemOf, publicPageOf } from "./public-page";

const test = testDb();

it("leads to the public pages of a government that has published, and to an item that an edition tells of", async () => {
  const { government: slug, year, codes } = await publishedWorld(test.db);
  const ctx = { db: test.db };
  expect(await publicPageOf(ctx, slug)).toBe(`/p/${slug}/${year}`);
  const item = (code: string, of = year) => publicItemOf(ctx, slug, of, code);
  expect(await item(codes.red)).toBe(`/p/${slug}/${year}/items/${codes.red}`);
  expect([await item("NO-1"), await item(codes.red, year + 1)]).toEqual([null, null]);
  const silent = await world(test.db);
  expect(await publicPageOf(ctx, silent.government.slug)).toBeNull();
});
