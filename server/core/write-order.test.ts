import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { commitments } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { rebuildLamps } from "../lamps/refresh";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";

const test = testDb();

const child = (w: TestWorld) => ({
  titleZh: "新建安置房",
  titleEn: "Build homes",
  kind: "project" as const,
  leadDepartmentId: w.housing.id,
  measure: null,
  milestones: [],
});

/** A deferral is granted while the same commitment gets a child and all lamps are judged anew. */
async function atOnce(w: TestWorld) {
  const supervisor = w.as(w.people.supervisor);
  const { id, version } = await w.as(w.people.officer).requests.fileDeferral({
    commitmentId: w.commitment.id,
    dueOn: "2024-03-31",
    reason: "征收受阻",
    progressSoFar: "已建成1652套",
  });
  await Promise.all([
    supervisor.requests.decide({ id, version, grant: true, reason: "情况属实" }),
    supervisor.commitments
      .addChildren({ id: w.commitment.id, version: 1, children: [child(w)] })
      .catch(moved),
    rebuildLamps(w.ctx(w.people.supervisor), w.plan.id),
  ]);
  return one(await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id)));
}

/** Whoever came second is told so; a deadlock would be another error. */
function moved(error: unknown) {
  expect(error).toMatchObject({ code: "CONFLICT", cause: { key: "commitment.moved" } });
}

it("lets verbs of one government that touch the same rows in another order pass one after the other", async () => {
  for (let round = 0; round < 15; round++)
    expect(await atOnce(await world(test.db))).toMatchObject({ dueOn: "2024-03-31", deferrals: 1 });
});
