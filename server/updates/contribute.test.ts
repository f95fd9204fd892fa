import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { contributions, messages, supports } from "@/db/schema";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, refusesAllBut, type TestWorld } from "../testing-refusals";
import { filing, send } from "./testing";

const test = testDb();
const period = "2023-09";
/** A world where the parks department supports the commitment. */
async function supported(code: string, state: "active" | "closed" = "active") {
  const w = await world(test.db, { commitment: { code, state } });
  await test.db.insert(supports).values({ commitmentId: w.commitment.id, departmentId: w.parks.id });
  return w;
}
const press =
  (w: TestWorld, version: number | null = null, words = "已移栽行道树120株") =>
  (call: Caller) =>
    call.updates.contribute({ commitmentId: w.commitment.id, period, words, version });

describe("contribute", () => {
  it("gives the lead the words, tells it once, and goes out with the lead's filing", async () => {
    const w = await supported("SUP-1");
    const first = await press(w)(w.as(w.people.otherOfficer));
    const second = await press(w, first.version, "已移栽行道树150株")(w.as(w.people.otherOfficer));
    expect(second).toEqual({ id: first.id, version: 2 });
    expect(await w.lastEvent()).toMatchObject({
      verb: "contribution.give",
      subjectId: first.id,
      commitmentId: w.commitment.id,
      payload: { after: { period, words: "已移栽行道树150株" } },
    });
    const told = await test.db.select().from(messages).where(eq(messages.governmentId, w.government.id));
    expect(told).toHaveLength(3);
    expect(told[0]).toMatchObject({
      key: "contribution.given",
      facts: { code: "SUP-1", period, departmentZh: w.parks.nameZh },
      href: "/commitments/SUP-1/updates/2023-09",
    });
    const form = await w.as(w.people.officer).updates.form({ code: "SUP-1", period });
    expect(form.contributions).toMatchObject([{ departmentZh: w.parks.nameZh, words: "已移栽行道树150株" }]);
    const sent = await send(w);
    const shown = await w.as(w.people.supervisor).updates.show({ id: sent.id });
    expect(shown.contributions).toMatchObject([{ id: first.id, departmentEn: w.parks.nameEn }]);
  });

  it("is closed once the lead has sent the period, and open again when that comes back", async () => {
    const w = await supported("SUP-2");
    const call = w.as(w.people.otherOfficer);
    const mine = await press(w)(call);
    await w.as(w.people.officer).updates.saveDraft(filing(w));
    expect(await call.updates.contribution({ code: "SUP-2", period })).toMatchObject({
      mayContribute: true,
      mine: { id: mine.id, version: 1 },
      sent: null,
    });
    const sent = await send(w, { version: 1 });
    await expect(press(w, mine.version)(call)).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "submitted" }),
    );
    expect(await call.updates.contribution({ code: "SUP-2", period })).toMatchObject({
      mayContribute: false,
      sent: "submitted",
    });
    await w.as(w.people.supervisor).updates.return({ ...sent, reason: "请补充配合单位情况" });
    expect((await press(w, mine.version)(call)).version).toBe(2);
  });

  it("refuses everyone but a supporting department, and hides another government's", async () => {
    const w = await supported("SUP-3");
    const may = ["otherOfficer", "otherHead"] as const;
    await refusesAllBut(w, may, press(w), "commitment.notYours");
    const form = (call: Caller) => call.updates.contribution({ code: "SUP-3", period });
    await refusesAllBut(w, may, form, "contribution.notYours");
    const other = await supported("SUP-4");
    await hiddenFrom(other, press(w), "commitment.missing");
    await hiddenFrom(other, form, "commitment.missing");
    const alone = await world(test.db);
    await refusesAllBut(alone, [], press(alone), "commitment.notYours");
  });

  it("refuses an item not at work, a month outside the plan, and no words", async () => {
    const closed = await supported("SUP-5", "closed");
    await expect(press(closed)(closed.as(closed.people.otherOfficer))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "closed" }),
    );
    const w = await supported("SUP-6");
    const call = w.as(w.people.otherOfficer);
    await expect(press(w, null, " ")(call)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const key = { commitmentId: w.commitment.id, words: "已完成", version: null };
    await expect(call.updates.contribute({ ...key, period: "2023-10" })).rejects.toMatchObject(
      refusal("BAD_REQUEST", "period.outsidePlan"),
    );
  });

  it("lets one of twenty simultaneous presses win, and names who did", async () => {
    const w = await supported("SUP-7");
    const call = w.as(w.people.otherOfficer);
    for (const version of [null, 1]) {
      const events = await w.events();
      const all = await Promise.allSettled(Array.from({ length: 20 }, () => press(w, version)(call)));
      expect(all.filter((one) => one.status === "fulfilled")).toHaveLength(1);
      for (const one of all)
        if (one.status === "rejected")
          expect(one.reason).toMatchObject(
            refusal("CONFLICT", "contribution.savedByOther", { name: w.people.otherOfficer.name }),
          );
      expect(await w.events()).toBe(events + 1);
    }
    expect(await test.db.$count(contributions, eq(contributions.commitmentId, w.commitment.id))).toBe(1);
  });
});
