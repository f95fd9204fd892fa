import { eq, inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { commitments } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { world } from "../testing";
import { fillInitials } from "./fill-initials";

const test = testDb();

it("fills what is empty, once, and touches nothing else", async () => {
  const w = await world(test.db);
  const add = async (titleZh: string, initials: string) =>
    (await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, titleZh, initials })).commitment.id;
  const ids = [await add("建设公园", ""), await add("Parks", ""), await add("修桥", "kept")];
  const found = async () => {
    const rows = await test.db.select().from(commitments).where(inArray(commitments.id, ids));
    return ids.map((id) => rows.find((row) => row.id === id)?.initials);
  };
  await test.db.update(commitments).set({ initials: "ours" }).where(eq(commitments.id, w.commitment.id));
  expect(await fillInitials(test.db)).toBe(1);
  expect(await found()).toEqual(["jsgy", "", "kept"]);
  expect(await fillInitials(test.db)).toBe(0);
  const { rows } = await w.as(w.people.observer).commitments.list({ q: "jsgy" });
  expect(rows.map((row) => row.id)).toEqual([ids[0]]);
});
