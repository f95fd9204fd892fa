import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { notices, requests } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { world } from "../testing";
import { refusesAllBut } from "../testing-refusals";
import { acceptedFiling } from "../updates/testing";

const test = testDb();

it("drafts what the ladder proposes for each, and says of the rest why not", async () => {
  const w = await world(test.db, { commitment: { code: "C-1" } });
  // August's schedule asks for 1,800 of 2,700.
  await acceptedFiling(w, "2023-08", "700");
  const add = async (code: string, input: Partial<Parameters<typeof makeCommitment>[2]> = {}) =>
    (await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, code, ...input })).commitment.id;
  const young = await add("C-2", {
    yardstick: "routine",
    sentOn: "2023-09-20",
    acknowledgedOn: "2023-09-21",
  });
  const sent = await add("C-3", { state: "unassigned" });
  const parent = await add("C-4", { hasChildren: true, yardstick: "children" });
  const disputed = await add("C-5", { dueOn: "2023-08-31" });
  const [objection] = await test.db
    .insert(requests)
    .values({
      governmentId: w.government.id,
      commitmentId: disputed,
      kind: "objection",
      state: "endorsed",
      reason: "数据有误",
      original: {},
      asked: {},
      departmentId: w.parks.id,
      filedBy: w.people.officer.userId,
      filedOn: "2023-09-20",
      filedAt: new Date(),
    })
    .returning();
  const ids = [w.commitment.id, young, sent, parent, disputed, crypto.randomUUID()];

  await refusesAllBut(
    w,
    ["supervisor", "involvedSupervisor"],
    (call) => call.commitments.chaseMany({ ids }),
    "commitment.notYours",
  );
  const { rows } = await w.as(w.people.supervisor).commitments.list({});
  expect(rows.filter((row) => row.chases).map((row) => row.code)).toEqual(["C-1", "C-5"]);

  const supervisor = w.as(w.people.supervisor);
  const settled = await supervisor.commitments.chaseMany({ ids: [...ids, w.commitment.id] });
  expect(settled.done).toBe(1);
  expect(settled.refused.map(({ code, key }) => [code, key])).toEqual([
    ["C-2", "chase.notLagging"],
    ["C-3", "commitment.moved"],
    ["C-4", "chase.children"],
    ["C-5", "chase.disputed"],
    ["", "commitment.missing"],
  ]);
  const drafted = await test.db.select().from(notices).where(eq(notices.planId, w.plan.id));
  expect(drafted).toMatchObject([{ commitmentId: w.commitment.id, state: "draft" }]);
  expect(settled.drafted).toEqual([{ code: "C-1", id: drafted[0]?.id, step: drafted[0]?.step }]);
  expect(await w.lastEvent()).toMatchObject({ verb: "notice.draft" });

  await test.db
    .update(requests)
    .set({ state: "refused" })
    .where(eq(requests.id, objection?.id ?? ""));
  expect(await supervisor.commitments.chaseMany({ ids: [disputed] })).toMatchObject({
    done: 1,
    drafted: [{ code: "C-5", step: "orange" }],
  });

  const again = await supervisor.commitments.chaseMany({ ids: [w.commitment.id] });
  expect(again).toMatchObject({ done: 0, refused: [{ code: "C-1", key: "chase.drafted" }] });

  // A department of one's own is not chased, and a foreign one is not there.
  const involved = { ...w.people.supervisor, departmentId: w.housing.id };
  const own = await w.as(involved).commitments.chaseMany({ ids: [w.commitment.id] });
  expect(own).toMatchObject({ done: 0, refused: [{ code: "C-1", key: "commitment.notYours" }] });
  const other = await world(test.db);
  const foreign = await other.as(other.people.supervisor).commitments.chaseMany({ ids: [w.commitment.id] });
  expect(foreign).toMatchObject({ done: 0, refused: [{ code: "", key: "commitment.missing" }] });
});
