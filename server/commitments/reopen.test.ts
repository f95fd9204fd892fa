import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, lampRows, messages, plans } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, oneOfTwenty, type TestWorld } from "../testing-refusals";

const test = testDb();
const reason = "回访发现未完成";
const open = () =>
  world(test.db, {
    commitment: { state: "closed", closedOn: "2023-09-01", closingFiledOn: "2023-08-25" },
  });
const press =
  (w: TestWorld, id = w.commitment.id) =>
  (call: Caller) =>
    call.commitments.reopen({ id, version: 1, reason });

/** Who may, and from which states, is proved for all arrows in machine.test.ts. */
describe("reopen", () => {
  it("puts it back to work as if it had not been closed, and tells the department why", async () => {
    const w = await open();
    expect(await press(w)(w.as(w.people.supervisor))).toMatchObject({
      state: "active",
      closedOn: null,
      closingFiledOn: null,
    });
    const [lamp] = await test.db
      .select({ lamp: lampRows.lamp })
      .from(lampRows)
      .where(eq(lampRows.commitmentId, w.commitment.id));
    expect(lamp?.lamp).not.toBe("blue");
    const event = await w.lastEvent();
    expect(event?.verb).toBe("commitment.reopen");
    expect(event?.payload?.before).toMatchObject({ state: "closed", closedOn: "2023-09-01" });
    expect(event?.payload?.after).toMatchObject({ state: "active", closedOn: null, reason });
    const told = await test.db
      .select()
      .from(messages)
      .where(and(eq(messages.userId, w.people.head.userId), eq(messages.key, "commitment.reopened")));
    expect(told).toMatchObject([{ facts: { reason } }]);
  });

  it("refuses a part of what has ended, and opens the whole first", async () => {
    const w = await open();
    const { commitment: child } = await makeCommitment(test.db, w, {
      leadDepartmentId: w.housing.id,
      parentId: w.commitment.id,
      state: "closed",
      closedOn: "2023-08-01",
    });
    await test.db
      .update(commitments)
      .set({ hasChildren: true, yardstick: "children" })
      .where(eq(commitments.id, w.commitment.id));
    const supervisor = w.as(w.people.supervisor);
    await expect(press(w, child.id)(supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.parentClosed", { parent: w.commitment.code }),
    );
    await press(w)(supervisor);
    expect((await press(w, child.id)(supervisor)).state).toBe("active");
  });

  it("refuses in an archived year: nothing is open there", async () => {
    const w = await open();
    await test.db.update(plans).set({ state: "archived" }).where(eq(plans.id, w.plan.id));
    await expect(press(w)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.planArchived"),
    );
    const row = one(await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id)));
    expect(row.state).toBe("closed");
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await open();
    await oneOfTwenty(() => press(w)(w.as(w.people.supervisor)), "commitment.moved", "active");
  });
});
