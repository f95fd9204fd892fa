import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { messages, supports, users } from "@/db/schema";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, refusesAllBut, type TestWorld } from "../testing-refusals";
import { send } from "./testing";

const test = testDb();
const period = "2023-09";
async function supported(state: "pending" | "active" | "closed" = "active") {
  const w = await world(test.db, { commitment: { state } });
  await test.db.insert(supports).values({ commitmentId: w.commitment.id, departmentId: w.parks.id });
  return w;
}
const press =
  (w: TestWorld, departmentId = w.parks.id, words = "请写明移栽进度") =>
  (call: Caller) =>
    call.updates.askContribution({ commitmentId: w.commitment.id, period, departmentId, words });
const heard = (w: TestWorld) =>
  test.db.select().from(messages).where(eq(messages.userId, w.people.otherOfficer.userId));

describe("askContribution", () => {
  it("tells the supporting department, with the words and the way to its form, and leaves its event", async () => {
    const w = await supported();
    expect(await press(w)(w.as(w.people.officer))).toEqual({ told: 1 });
    const { code } = w.commitment;
    expect(await heard(w)).toMatchObject([
      {
        key: "contribution.asked",
        facts: { code, period, words: "请写明移栽进度", departmentZh: w.housing.nameZh },
        href: `/commitments/${code}/updates/${period}/contribution`,
      },
    ]);
    expect(await w.lastEvent()).toMatchObject({
      verb: "update.askContribution",
      subjectId: w.commitment.id,
      payload: { after: { period, departmentId: w.parks.id, words: "请写明移栽进度" } },
    });
    const form = await w.as(w.people.officer).updates.form({ code, period });
    expect(form.mayAsk.map((one) => one.id)).toEqual([w.parks.id]);
    expect((await w.as(w.people.supervisor).updates.form({ code, period })).mayAsk).toEqual([]);
    await press(w)(w.as(w.people.head, "2023-09-29"));
    expect(await heard(w)).toHaveLength(2);
  });

  it("once a day, and one of twenty simultaneous presses wins", async () => {
    const w = await supported();
    const presses = Array.from({ length: 20 }, () => press(w)(w.as(w.people.officer)));
    const outcomes = await Promise.allSettled(presses);
    expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of outcomes)
      if (one.status === "rejected")
        expect(one.reason).toMatchObject(refusal("CONFLICT", "contribution.askedToday"));
    expect([(await heard(w)).length, await w.events()]).toEqual([1, 1]);
  });

  it("not a department that does not support it, has nobody, or once the period was sent", async () => {
    const w = await supported();
    await expect(press(w, w.housing.id)(w.as(w.people.officer))).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { key: "department.missing", field: "departmentId" },
    });
    await expect(press(w, w.parks.id, " ")(w.as(w.people.officer))).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await test.db
      .update(users)
      .set({ disabledAt: new Date() })
      .where(eq(users.id, w.people.otherOfficer.userId));
    await expect(press(w)(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "contribution.nobody"),
    );
    await send(w);
    await expect(press(w)(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "submitted" }),
    );
  });

  it("is for the lead of what is at work, and another government sees nothing", async () => {
    const w = await supported();
    await refusesAllBut(w, ["officer", "officer2", "head"], press(w), "commitment.notYours");
    await hiddenFrom(await world(test.db), press(w), "commitment.missing");
    const closed = await supported("closed");
    await expect(press(closed)(closed.as(closed.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "closed" }),
    );
  });
});

it("with the acknowledgement the supporting departments are told once that their part is counted on", async () => {
  const w = await supported("pending");
  await w.as(w.people.officer).commitments.acknowledge({ id: w.commitment.id, version: 1 });
  expect(await heard(w)).toMatchObject([
    {
      key: "contribution.asked",
      facts: { period, departmentEn: w.housing.nameEn },
      dedupeKey: `${w.people.otherOfficer.userId}:contribution.asked:${w.commitment.id}`,
    },
  ]);
  const all = await test.db.select().from(messages).where(eq(messages.governmentId, w.government.id));
  expect(all).toHaveLength(1);
});
