import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { lampRows } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { rebuildLamps } from "../lamps/refresh";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { send } from "./testing";

const test = testDb();
const lampOf = async (id: string) =>
  one(await test.db.select().from(lampRows).where(eq(lampRows.commitmentId, id)));

/** A programme with one child of ten homes, at work since February, and August filed with five of them. */
async function programme(w: TestWorld) {
  const supervisor = w.as(w.people.supervisor, "2023-02-01");
  const child = {
    titleZh: "新建安置房",
    titleEn: "Build homes",
    kind: "project" as const,
    leadDepartmentId: w.housing.id,
    measure: { metricZh: "套数", metricEn: "Homes", target: 10, unitZh: "套", unitEn: "homes" },
    milestones: [],
  };
  const [made] = await supervisor.commitments.addChildren({
    id: w.commitment.id,
    version: w.commitment.version,
    children: [child],
  });
  const id = made?.id ?? "";
  await supervisor.commitments.assign({ id, version: 1 });
  const officer = w.as(w.people.officer, "2023-02-01");
  await officer.commitments.acknowledge({ id, version: 2 });
  const { measures } = await officer.commitments.show({ code: made?.code ?? "" });
  const reading = { value: "5", done: "", total: "", asOf: "2023-08-20", fallReason: "" };
  return send(
    w,
    {
      commitmentId: id,
      period: "2023-08",
      readings: [{ ...reading, measureId: measures[0]?.id ?? "" }],
    },
    w.people.officer,
    "2023-08-28",
  );
}

async function expectFresh(w: TestWorld) {
  const kept = await lampOf(w.commitment.id);
  await rebuildLamps(w.ctx(w.people.supervisor), w.plan.id);
  expect(await lampOf(w.commitment.id)).toEqual(kept);
  return kept;
}

describe("the lamp of a parent", () => {
  it("follows the acceptance of a child's filing at once", async () => {
    const w = await world(test.db);
    await w.as(w.people.supervisor).updates.accept(await programme(w));
    expect((await expectFresh(w)).progress).toBe(0.5);
  });

  it("follows a return and a withdrawal at once", async () => {
    const returned = await world(test.db);
    const sent = await programme(returned);
    await returned.as(returned.people.supervisor).updates.return({ ...sent, reason: "数据不实" });
    await expectFresh(returned);
    const withdrawn = await world(test.db);
    await withdrawn.as(withdrawn.people.officer).updates.withdraw(await programme(withdrawn));
    await expectFresh(withdrawn);
  });
});
