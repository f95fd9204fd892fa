import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { departments, readings } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import { filing, reading, send } from "./testing";

const test = testDb();
/** A world where the second department is the statistics bureau, and the first reports a rate. */
async function measured(basis: "growth" | "increment" = "growth") {
  const w = await world(test.db, { commitment: { measure: { basis } } });
  await test.db.update(departments).set({ confirmsFigures: true }).where(eq(departments.id, w.parks.id));
  return w;
}
const readingOf = async (updateId: string) =>
  one(await test.db.select().from(readings).where(eq(readings.updateId, updateId)));
const press = (readingId: string) => (call: Caller) => call.updates.confirmReading({ readingId });
const reported = async (w: TestWorld) => {
  const sent = await send(w, { readings: [reading(w, "6.2", { asOf: "2023-08-31" })] });
  return { sent, readingId: (await readingOf(sent.id)).id };
};

describe("confirmReading", () => {
  it("confirms a reported rate, and tells the reviewer", async () => {
    const w = await measured();
    const { sent, readingId } = await reported(w);
    const bureau = w.as(w.people.otherOfficer);
    expect(await bureau.updates.toConfirm()).toMatchObject([{ readingId, value: 6.2, period: "2023-09" }]);
    expect(await press(readingId)(bureau)).toEqual({ id: readingId, confirmedOn: "2023-09-28" });
    expect(await w.lastEvent()).toMatchObject({
      verb: "update.confirmReading",
      subjectId: sent.id,
      commitmentId: w.commitment.id,
      payload: { after: { readingId, value: 6.2 } },
    });
    expect(await bureau.updates.toConfirm()).toEqual([]);
    const shown = await w.as(w.people.supervisor).updates.show({ id: sent.id });
    expect(shown.readings).toMatchObject([
      { confirmedBy: w.people.otherOfficer.userId, confirmedOn: "2023-09-28" },
    ]);
  });

  it("goes on after the acceptance", async () => {
    const w = await measured();
    const { sent, readingId } = await reported(w);
    await w.as(w.people.supervisor).updates.accept(sent);
    expect((await press(readingId)(w.as(w.people.otherOfficer))).id).toBe(readingId);
  });

  it("refuses everyone else, and hides another government's", async () => {
    const w = await measured();
    const { readingId } = await reported(w);
    const may = ["otherOfficer", "otherHead"] as const;
    await refusesAllBut(w, may, press(readingId), "reading.notYours");
    await hiddenFrom(await measured(), press(readingId), "reading.unknown");
    for (const who of [w.people.officer, w.people.supervisor])
      expect(await w.as(who).updates.toConfirm()).toEqual([]);
  });

  it("is not for a department that confirms nothing, its own figures, or what is no rate", async () => {
    const w = await measured();
    const { readingId } = await reported(w);
    const confirms = (confirmsFigures: boolean, id: string) =>
      test.db.update(departments).set({ confirmsFigures }).where(eq(departments.id, id));
    await confirms(false, w.parks.id);
    await confirms(true, w.housing.id);
    for (const who of [w.people.otherOfficer, w.people.officer]) {
      expect(await w.as(who).updates.toConfirm()).toEqual([]);
      await expect(press(readingId)(w.as(who))).rejects.toMatchObject(
        refusal("FORBIDDEN", "reading.notYours"),
      );
    }
    const counted = await measured("increment");
    const sent = await send(counted);
    await expect(
      press((await readingOf(sent.id)).id)(counted.as(counted.people.otherOfficer)),
    ).rejects.toMatchObject(refusal("FORBIDDEN", "reading.notYours"));
  });

  it("refuses a draft's, and what is confirmed already, by name", async () => {
    const w = await measured();
    const draft = await w
      .as(w.people.officer)
      .updates.saveDraft(filing(w, { readings: [reading(w, "6.2")] }));
    const { id } = await readingOf(draft.id);
    await expect(press(id)(w.as(w.people.otherOfficer))).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "draft" }),
    );
    const other = await measured();
    const { readingId } = await reported(other);
    await oneOfTwenty(
      () => press(readingId)(other.as(other.people.otherOfficer)),
      "reading.confirmed",
      "submitted",
    );
    expect(await other.events()).toBe(2);
  });
});
