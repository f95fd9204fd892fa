import { eq } from "drizzle-orm";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { evidence, lampRows, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { hiddenFrom, refusesAllBut } from "../testing-refusals";
import { openEvidence } from "./open";
import { removedBeforeSubmission } from "./policy";
import { attachSome, memoryStore } from "./testing";

const test = testDb();
const reason = "误传了别的工地的照片";

/** A photograph that hangs on September's update, which was sent. */
async function scene() {
  const w = await world(test.db);
  const store = memoryStore();
  const given = { commitmentId: w.commitment.id, content: "bytes" };
  const piece = await attachSome(w.ctx(w.people.officer), store, given);
  const setState = (state: "draft" | "returned" | "submitted" | "accepted") =>
    test.db.update(updates).set({ state }).where(eq(updates.id, piece.updateId));
  await setState("submitted");
  return { w, store, piece, setState, input: { id: piece.id, reason } };
}

describe("evidence.withdraw", () => {
  it("strikes a piece out with its reason; its bytes are for those who check", async () => {
    const { w, store, piece, input } = await scene();
    await w.as(w.people.supervisor).evidence.verify({ id: piece.id, means: "papers" });
    await w.as(w.people.officer2).evidence.withdraw(input);
    const [row] = await test.db.select().from(evidence).where(eq(evidence.id, piece.id));
    expect(row).toMatchObject({ name: piece.name, sha256: piece.sha256, withdrawnReason: reason });
    expect(row?.withdrawnBy).toBe(w.people.officer2.userId);
    expect(await w.lastEvent()).toMatchObject({
      ...{ verb: "evidence.withdraw", subjectId: piece.id, commitmentId: w.commitment.id },
      payload: { after: { name: piece.name, sha256: piece.sha256, reason } },
    });
    const [lamp] = await test.db.select().from(lampRows).where(eq(lampRows.commitmentId, w.commitment.id));
    expect(lamp?.evidenceAgeDays).toBeNull();
    for (const who of ["supervisor", "observer"] as const) {
      const { stream } = await openEvidence(w.ctx(w.people[who]), piece.id, store);
      expect(await text(stream)).toBe("bytes");
    }
    for (const who of ["officer", "head", "leader"] as const)
      await expect(openEvidence(w.ctx(w.people[who]), piece.id, store)).rejects.toMatchObject({
        ...{ code: "NOT_FOUND", key: "evidence.withdrawn" },
      });
    const listed = async (who: keyof typeof w.people) =>
      (await w.as(w.people[who]).evidence.list({ commitmentId: w.commitment.id }))[0];
    expect(await listed("officer")).toMatchObject({ openable: false, withdrawn: { reason } });
    expect(await listed("observer")).toMatchObject({ openable: true, may: { withdraw: false } });
  });

  it("is for the lead's people and supervisors who are not involved; others learn nothing", async () => {
    const { w, input, piece } = await scene();
    await refusesAllBut(
      w,
      ["officer", "officer2", "head", "supervisor"],
      (call) => call.evidence.withdraw(input),
      "evidence.notYours",
    );
    await hiddenFrom(await world(test.db), (call) => call.evidence.withdraw(input), "evidence.missing");
    await expect(w.as(w.people.supervisor).evidence.withdraw({ ...input, reason: " " })).rejects.toThrow(
      "reason.missing",
    );
    const posing = w.as(w.people.officer).evidence.withdraw({ ...input, reason: removedBeforeSubmission });
    await expect(posing).rejects.toThrow("reason.missing");
    const [shown] = await w.as(w.people.supervisor).evidence.list({ commitmentId: w.commitment.id });
    expect(shown?.may).toMatchObject({ withdraw: true, askPurge: true });
    await w.as(w.people.supervisor).evidence.withdraw({ id: piece.id, reason });
  });

  it("leaves to removal what can still be amended", async () => {
    const { w, input, setState } = await scene();
    await setState("returned");
    await expect(w.as(w.people.officer).evidence.withdraw(input)).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "returned" }),
    );
    await setState("draft");
    await expect(w.as(w.people.supervisor).evidence.withdraw(input)).rejects.toMatchObject(
      refusal("NOT_FOUND", "evidence.missing"),
    );
    await setState("accepted");
    await w.as(w.people.officer).evidence.withdraw(input);
    await expect(w.as(w.people.supervisor).evidence.withdraw(input)).rejects.toMatchObject(
      refusal("CONFLICT", "evidence.withdrawn"),
    );
  });

  it("takes one of twenty presses", async () => {
    const { w, input } = await scene();
    const events = await w.events();
    const call = w.as(w.people.supervisor);
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => call.evidence.withdraw(input)));
    expect(all.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of all)
      if (one.status === "rejected")
        expect(one.reason).toMatchObject(refusal("CONFLICT", "evidence.withdrawn"));
    expect(await w.events()).toBe(events + 1);
  });
});
