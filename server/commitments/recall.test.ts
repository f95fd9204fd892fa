import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { messages } from "@/db/schema";
import { testDb } from "@/db/testing";
import { world } from "../testing";
import { type Caller, oneOfTwenty, type TestWorld } from "../testing-refusals";

const test = testDb();
const reason = "牵头单位有误";
const open = () => world(test.db, { commitment: { state: "pending", code: "T-RECALL" } });
const press = (w: TestWorld) => (call: Caller) =>
  call.commitments.recall({ id: w.commitment.id, version: 1, reason });

/** Who may, and from which states, is proved for all arrows in machine.test.ts. */
describe("recall", () => {
  it("takes it back, tells the department why, and lets it be confirmed and sent out anew", async () => {
    const w = await open();
    const supervisor = w.as(w.people.supervisor);
    expect(await press(w)(supervisor)).toMatchObject({ state: "unassigned", sentOn: null, version: 2 });
    const event = await w.lastEvent();
    expect(event?.verb).toBe("commitment.recall");
    expect(event?.payload?.after).toEqual({ state: "unassigned", sentOn: null, reason });
    const told = await test.db.select().from(messages).where(eq(messages.governmentId, w.government.id));
    expect(told.map((one) => one.userId).sort()).toEqual(
      [w.people.officer, w.people.officer2, w.people.head].map((one) => one.userId).sort(),
    );
    expect(told[0]).toMatchObject({
      key: "commitment.recalled",
      href: "/commitments/T-RECALL",
      facts: { code: "T-RECALL", titleZh: w.commitment.titleZh, titleEn: w.commitment.titleEn, reason },
    });
    await supervisor.commitments.confirm({ id: w.commitment.id, version: 2, leadDepartmentId: w.parks.id });
    const sent = await supervisor.commitments.assign({ id: w.commitment.id, version: 3 });
    expect(sent).toMatchObject({ state: "pending", leadDepartmentId: w.parks.id });
  });

  it("wants a reason in words", async () => {
    const w = await open();
    await expect(
      w.as(w.people.supervisor).commitments.recall({ id: w.commitment.id, version: 1, reason: " " }),
    ).rejects.toMatchObject({ cause: { issues: [{ path: ["reason"], message: "reason.missing" }] } });
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await open();
    await oneOfTwenty(() => press(w)(w.as(w.people.supervisor)), "commitment.moved", "unassigned");
    expect(await w.events()).toBe(1);
  });
});
