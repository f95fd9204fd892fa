import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { commitments, planRevisions, requests } from "@/db/schema";
import { testDb } from "@/db/testing";
import { defaultSwitches, one } from "@/seeds/makers";
import { applyDueSettings } from "../plans/apply-settings";
import { answered, proved } from "../requests/testing";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";

const test = testDb();

/** An item of housing due in August that asks for its closing in time. */
async function closing() {
  const w = await world(test.db, { commitment: { dueOn: "2023-08-31", originalDueOn: "2023-08-31" } });
  const { id } = w.commitment;
  const version = async () =>
    one(await test.db.select().from(commitments).where(eq(commitments.id, id))).version;
  await proved(test.db, w, { addedOn: "2023-08-20" });
  await w.as(w.people.officer, "2023-08-25").requests.fileClosing({
    ...{ commitmentId: id, version: await version(), reason: "全部建成", proof: "验收报告" },
  });
  const asked = one(await test.db.select().from(requests).where(eq(requests.commitmentId, id)));
  const decide = (day: string, grant: boolean) =>
    w.as(w.people.supervisor, day).requests.decide({
      ...{ id: asked.id, version: asked.version, grant, reason: "经核验" },
      ...(grant ? { answers: answered(true) } : {}),
    });
  return { w, id, version, decide };
}
const punctual = async (w: TestWorld, asOf: string | null) =>
  one((await w.as(w.people.leader, "2023-09-28").departments.league({ asOf })).rows).approved;

it("counts a closing that waited as waiting, although it was refused later", async () => {
  const { w, decide } = await closing();
  await decide("2023-09-20", false);
  expect(await punctual(w, "2023-09-10")).toEqual({ of: 0, all: 0 });
  expect(await punctual(w, null)).toEqual({ of: 0, all: 1 });
});

it("counts what was closed in time as such, although it was opened again later", async () => {
  const { w, id, version, decide } = await closing();
  await decide("2023-09-05", true);
  expect(await punctual(w, null)).toEqual({ of: 1, all: 1 });
  const reopened = { id, version: await version(), reason: "验收不实" };
  await w.as(w.people.supervisor, "2023-09-20").commitments.reopen(reopened);
  expect(await punctual(w, "2023-09-10")).toEqual({ of: 1, all: 1 });
  expect(await punctual(w, null)).toEqual({ of: 0, all: 1 });
});

it("shows no appraisal of a time before there was one, not even before the first settings", async () => {
  const w = await world(test.db);
  const settings = { planId: w.plan.id, preset: "standard", filingDay: 28, endorsement: false } as const;
  const appraisal = {
    ...{ missed: 2, late: 1, returned: 1, overdueMonth: 2, noticeBlue: 1, noticeOrange: 2, noticeRed: 4 },
    ...{ lateReceipt: 1, closedEarly: 1 },
  };
  await test.db.delete(planRevisions).where(eq(planRevisions.planId, w.plan.id));
  await test.db.insert(planRevisions).values([
    { ...settings, switches: defaultSwitches, knownOn: "2023-01-10" },
    { ...settings, switches: { ...defaultSwitches, appraisal }, knownOn: "2023-06-01" },
  ]);
  await applyDueSettings(w.ctx(w.people.supervisor));
  const points = async (asOf: string | null) =>
    (await w.as(w.people.leader).departments.league({ asOf })).points;
  expect(await points(null)).toEqual(appraisal);
  expect(await points("2023-05-31")).toBeNull();
  expect(await points("2023-01-05")).toBeNull();
});
