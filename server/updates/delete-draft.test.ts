import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEvents, contributions, evidence, milestoneClaims, readings, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { attachSome, memoryStore } from "../evidence/testing";
import { refusal, world } from "../testing";
import { hiddenFrom, refusesAllBut, type TestWorld } from "../testing-refusals";
import { deleteDraft } from "./delete-draft";
import { filing, send } from "./testing";

const test = testDb();
const drafted = async (w: TestWorld, who = w.people.officer) => {
  const { id, version } = await w.as(who).updates.saveDraft(filing(w));
  return { id, version };
};
const rows = (id: string) =>
  Promise.all([
    test.db.$count(updates, eq(updates.id, id)),
    test.db.$count(readings, eq(readings.updateId, id)),
    test.db.$count(milestoneClaims, eq(milestoneClaims.updateId, id)),
    test.db.$count(evidence, eq(evidence.updateId, id)),
  ]);

describe("deleteDraft", () => {
  it("removes all that hangs on it with its bytes, and leaves an event that tells lengths and names", async () => {
    const w = await world(test.db, { commitment: { milestones: [{ dueOn: "2023-06-30", weight: 1 }] } });
    const claims = [{ milestoneId: w.milestones[0]?.id ?? "", reachedOn: "2023-09-01" }];
    const officer = w.as(w.people.officer);
    const draft = await officer.updates.saveDraft(filing(w, { claims }));
    const store = memoryStore();
    await attachSome(w.ctx(w.people.officer), store, { commitmentId: w.commitment.id, name: "现场.jpg" });
    const removed = await attachSome(w.ctx(w.people.officer), store, {
      commitmentId: w.commitment.id,
      name: "误传.jpg",
    });
    await officer.evidence.remove({ id: removed.id });
    const form = await officer.updates.form({ code: w.commitment.code, period: "2023-09" });
    expect(form.mayDelete).toBe(true);
    expect(store.kept.size).toBe(2);
    await deleteDraft(w.ctx(w.people.head), draft, async () => store);
    expect([await rows(draft.id), store.kept.size]).toEqual([[0, 0, 0, 0], 0]);
    const events = await test.db
      .select({ verb: auditEvents.verb, payload: auditEvents.payload })
      .from(auditEvents)
      .where(eq(auditEvents.governmentId, w.government.id))
      .orderBy(auditEvents.seq);
    expect(events.slice(-3).map(({ verb, payload }) => [verb, payload?.after])).toEqual([
      [
        "update.delete",
        {
          period: "2023-09",
          lengths: { progress: 9, problems: 6, nextSteps: 4 },
          ...{ readings: 0, claims: 1, pieces: 2 },
        },
      ],
      ["evidence.delete", expect.objectContaining({ name: "现场.jpg", period: "2023-09" })],
      ["evidence.delete", expect.objectContaining({ name: "误传.jpg", period: "2023-09" })],
    ]);
    await expect(officer.updates.deleteDraft(draft)).rejects.toMatchObject(
      refusal("NOT_FOUND", "update.missing"),
    );
    expect((await send(w)).state).toBe("submitted");
  });

  it("takes back a withdrawn one too, and leaves contributions to the next filing", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await test.db.insert(contributions).values({
      commitmentId: w.commitment.id,
      period: "2023-09",
      departmentId: w.people.otherOfficer.departmentId ?? "",
      words: "已拨付资金",
      authorId: w.people.otherOfficer.userId,
      on: "2023-09-27",
      updateId: sent.id,
    });
    const back = await w.as(w.people.officer).updates.withdraw(sent);
    await w.as(w.people.officer).updates.deleteDraft(back);
    const [left] = await test.db
      .select()
      .from(contributions)
      .where(eq(contributions.commitmentId, w.commitment.id));
    expect(left).toMatchObject({ updateId: null, words: "已拨付资金" });
  });

  it("is for those who write it: the department, or the supervision office for its own", async () => {
    const w = await world(test.db);
    const theirs = await drafted(w);
    await refusesAllBut(
      w,
      ["officer", "officer2", "head"],
      (call) => call.updates.deleteDraft(theirs),
      "update.notYours",
    );
    await hiddenFrom(await world(test.db), (call) => call.updates.deleteDraft(theirs), "update.missing");
    await w.as(w.people.officer2).updates.deleteDraft(theirs);
    const behalf = await drafted(w, w.people.supervisor);
    await refusesAllBut(w, ["supervisor"], (call) => call.updates.deleteDraft(behalf), "update.notYours");
    await w.as(w.people.supervisor).updates.deleteDraft(behalf);
    expect(await rows(behalf.id)).toEqual([0, 0, 0, 0]);
  });

  it("not once it was sent, returned, saved by a colleague, or its evidence asked to be purged", async () => {
    const w = await world(test.db);
    const officer = w.as(w.people.officer);
    const draft = await drafted(w);
    await w.as(w.people.officer2).updates.saveDraft(filing(w, { version: draft.version }));
    await expect(officer.updates.deleteDraft(draft)).rejects.toMatchObject(
      refusal("CONFLICT", "update.savedByOther", { name: w.people.officer2.name, version: 2 }),
    );
    const sent = await send(w, { version: 2 });
    await expect(officer.updates.deleteDraft(sent)).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "submitted" }),
    );
    await w.as(w.people.supervisor).updates.return({ ...sent, reason: "请补充" });
    const again = await send(w, { version: sent.version + 1 });
    const back = await officer.updates.withdraw(again);
    await expect(officer.updates.deleteDraft(back)).rejects.toMatchObject(
      refusal("CONFLICT", "update.onRecord"),
    );
    const other = await world(test.db);
    const { id } = await attachSome(other.ctx(other.people.officer), memoryStore(), {
      commitmentId: other.commitment.id,
    });
    const [piece] = await test.db
      .update(evidence)
      .set({ purgeAskedAt: new Date() })
      .where(eq(evidence.id, id))
      .returning();
    await expect(
      other.as(other.people.officer).updates.deleteDraft({ id: piece?.updateId ?? "", version: 1 }),
    ).rejects.toMatchObject(refusal("CONFLICT", "update.onRecord"));
    const { code } = other.commitment;
    expect(await other.as(other.people.officer).updates.form({ code, period: "2023-09" })).toMatchObject({
      mayDelete: false,
    });
  });

  it("nor on a day after it was handed in: past lamps counted it", async () => {
    const w = await world(test.db);
    const sent = await send(w, { period: "2023-08" }, w.people.officer, "2023-08-25");
    const late = w.as(w.people.officer, "2023-09-04");
    const back = await late.updates.withdraw(sent);
    await expect(late.updates.deleteDraft(back)).rejects.toMatchObject(
      refusal("CONFLICT", "update.onRecord"),
    );
    const form = await late.updates.form({ code: w.commitment.code, period: "2023-08" });
    expect(form.mayDelete).toBe(false);
  });

  it("and one of twenty simultaneous presses wins", async () => {
    const w = await world(test.db);
    const draft = await drafted(w);
    const presses = Array.from({ length: 20 }, () => w.as(w.people.officer).updates.deleteDraft(draft));
    const outcomes = await Promise.allSettled(presses);
    expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of outcomes)
      if (one.status === "rejected") expect(one.reason).toMatchObject(refusal("NOT_FOUND", "update.missing"));
    expect(await w.events()).toBe(1);
  });
});
