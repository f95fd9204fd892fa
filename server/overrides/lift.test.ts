import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { lampRows, messages } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import { overridesOf } from "./of-commitment";

const test = testDb();
async function flagged() {
  const w = await world(test.db);
  const { id } = await w.as(w.people.supervisor, "2023-09-10").overrides.set({
    commitmentId: w.commitment.id,
    period: "2023-08",
    lamp: "yellow",
    reason: "已核实部分进展",
  });
  return { ...w, id };
}
type Flagged = Awaited<ReturnType<typeof flagged>>;
const press = (w: Flagged) => (call: Caller) => call.overrides.lift({ id: w.id, reason: "材料已补齐" });
const overrideLamp = async (w: TestWorld) =>
  one(await test.db.select().from(lampRows).where(eq(lampRows.commitmentId, w.commitment.id))).overrideLamp;

describe("lift", () => {
  it("takes the flag away and keeps it in the history", async () => {
    const w = await flagged();
    expect(await overrideLamp(w)).toBe("yellow");
    await press(w)(w.as(w.people.supervisor));
    expect(await overrideLamp(w)).toBeNull();
    expect((await w.lastEvent())?.payload).toMatchObject({
      verb: "lamp.liftOverride",
      commitmentId: w.commitment.id,
      after: { period: "2023-08", lamp: "yellow", reason: "材料已补齐" },
    });
    const told = await test.db.select().from(messages).where(eq(messages.userId, w.people.officer.userId));
    expect(told.map((message) => message.key).sort()).toEqual(["lamp.overridden", "lamp.overrideLifted"]);
    expect(await overridesOf(w.ctx(w.people.observer), w.commitment.id)).toMatchObject([
      { knownOn: "2023-09-10", liftedOn: "2023-09-28", inForce: false },
    ]);
    await expect(press(w)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "override.ended", { state: "lifted" }),
    );
    // Another one may stand for the rest of the period.
    await w.as(w.people.supervisor).overrides.set({
      commitmentId: w.commitment.id,
      period: "2023-08",
      lamp: "green",
      reason: "另行核实",
    });
    expect(await overrideLamp(w)).toBe("green");
  });

  it("lifts nothing that has ended with its period", async () => {
    const w = await flagged();
    await expect(press(w)(w.as(w.people.supervisor, "2023-09-29"))).rejects.toMatchObject(
      refusal("CONFLICT", "override.ended", { state: "passed" }),
    );
  });

  it("is for a supervisor who may set one, in the own government", async () => {
    const w = await flagged();
    await refusesAllBut(w, ["supervisor"], press(w), "commitment.notYours");
    await hiddenFrom(await world(test.db), press(w), "override.missing");
  });

  it("counts one of twenty simultaneous presses", async () => {
    const w = await flagged();
    await oneOfTwenty(() => press(w)(w.as(w.people.supervisor)), "override.ended", "lifted");
  });
});
