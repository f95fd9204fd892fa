import { expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { placeClue } from "../clues/testing";
import { world } from "../testing";
import { send } from "../updates/testing";
import { deskCounts } from "./counts";

const test = testDb();

it("counts the very rows of the desk", async () => {
  const w = await world(test.db);
  await send(w, { noChange: true });
  await placeClue(test.db, w, "received");
  const desk = await w.as(w.people.supervisor).desk.list();
  expect(desk.toReview).toHaveLength(1);
  expect(await w.as(w.people.supervisor).desk.counts()).toEqual({
    desk: desk.count,
    toReview: 1,
    clues: 1,
    inbox: await w.as(w.people.supervisor).messages.unread(),
  });
});

it("remembers them for a person and post until the stamp changes", async () => {
  const w = await world(test.db);
  const of = (stamp: string | null, person = w.people.supervisor) => deskCounts({ ...w.ctx(person), stamp });
  expect((await of("1")).toReview).toBe(0);
  await send(w, { noChange: true });
  expect((await of("1")).toReview).toBe(0);
  expect((await of("1", w.people.officer)).toReview).toBe(0);
  expect((await of(null)).toReview).toBe(1);
  expect((await of("2")).toReview).toBe(1);
});
