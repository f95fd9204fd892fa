import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { lampRows } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, one } from "@/seeds/makers";
import { world } from "../testing";
import { acceptedFiling, send } from "../updates/testing";
import { rebuildLamps } from "./refresh";

const test = testDb();
const rows = (planId: string) =>
  test.db.select().from(lampRows).where(eq(lampRows.planId, planId)).orderBy(lampRows.commitmentId);

describe("the lamp projection", () => {
  it("can be dropped and rebuilt equal", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "1468");
    await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, yardstick: "routine" });
    await rebuildLamps(w.ctx(w.people.supervisor), w.plan.id);
    const before = await rows(w.plan.id);
    await test.db.delete(lampRows).where(eq(lampRows.planId, w.plan.id));
    await rebuildLamps(w.ctx(w.people.supervisor), w.plan.id);
    expect(await rows(w.plan.id)).toEqual(before);
    expect(before).toHaveLength(2);
  });

  it("follows the day without anybody writing", async () => {
    const w = await world(test.db, { commitment: { dueOn: "2023-09-28" } });
    const lampOn = async (day: string) => {
      await w.as(w.people.observer, day).commitments.list({});
      return one(await rows(w.plan.id));
    };
    expect(await lampOn("2023-09-28")).toMatchObject({ overdue: false, asOf: "2023-09-28" });
    expect(await lampOn("2023-09-29")).toMatchObject({ overdue: true, asOf: "2023-09-29", lamp: "red" });
  });

  it("stands several rebuilds at once, from more than one server", async () => {
    const w = await world(test.db);
    await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
    await Promise.all(Array.from({ length: 8 }, () => rebuildLamps(w.ctx(w.people.supervisor), w.plan.id)));
    expect(await rows(w.plan.id)).toHaveLength(2);
  });

  it("loses no change that is made while it is rebuilt", async () => {
    const w = await world(test.db);
    const sent = await send(w, { period: "2023-08" }, w.people.officer, "2023-08-28");
    const supervisor = w.ctx(w.people.supervisor);
    await Promise.all([
      ...Array.from({ length: 4 }, () => rebuildLamps(supervisor, w.plan.id)),
      w.as(w.people.supervisor).updates.accept(sent),
      ...Array.from({ length: 4 }, () => rebuildLamps(supervisor, w.plan.id)),
    ]);
    const kept = await rows(w.plan.id);
    await rebuildLamps(supervisor, w.plan.id);
    expect(kept).toEqual(await rows(w.plan.id));
    expect(kept).toMatchObject([{ progress: 1652 / 2700 }]);
  });
});
