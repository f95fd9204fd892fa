import { and, eq } from "drizzle-orm";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { auditEvents, evidence, messages, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, makeUser } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { hiddenFrom, refusesAllBut } from "../testing-refusals";
import { approvePurge } from "./approve-purge";
import { finishPurge } from "./finish-purge";
import { openEvidence } from "./open";
import { attachSome, memoryStore } from "./testing";

const test = testDb();
// The router asks for the store of the settings; nothing is ever put into it here.
beforeAll(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "0123456789abcdefghijklmnopqrstuv");
  vi.stubEnv("EVIDENCE_DIR", tmpdir());
});
afterAll(() => void vi.unstubAllEnvs());
const reason = "照片里有群众身份证";

/** A photograph on an update that was sent; `asked` by the supervisor if wanted. */
async function scene({ asked = false } = {}) {
  const w = await world(test.db);
  const store = memoryStore();
  const piece = await attachSome(w.ctx(w.people.officer), store, { commitmentId: w.commitment.id });
  await test.db.update(updates).set({ state: "submitted" }).where(eq(updates.id, piece.updateId));
  const ask = { id: piece.id, reason };
  if (asked) await w.as(w.people.supervisor).evidence.askPurge(ask);
  const admin = w.ctx(w.people.admin);
  const row = async () => (await test.db.select().from(evidence).where(eq(evidence.id, piece.id)))[0];
  const approve = () => approvePurge(admin, { id: piece.id }, store);
  return { w, store, piece, ask, admin, row, approve };
}

describe("evidence.askPurge", () => {
  it("tells the other role, and both see what waits", async () => {
    const { w, piece, ask } = await scene();
    await w.as(w.people.supervisor).evidence.askPurge(ask);
    expect(await w.lastEvent()).toMatchObject({
      ...{ verb: "evidence.askPurge", subjectId: piece.id },
      payload: { after: { name: piece.name, sha256: piece.sha256, reason } },
    });
    const [told, ...others] = await test.db
      .select()
      .from(messages)
      .where(eq(messages.governmentId, w.government.id));
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      userId: w.people.admin.userId,
      key: "evidence.purgeAsked",
      facts: { name: piece.name, code: w.commitment.code },
    });
    const waiting = { name: piece.name, code: w.commitment.code, reason, askedBy: w.people.supervisor.name };
    expect(await w.as(w.people.admin).evidence.purgesAsked()).toMatchObject([
      { ...waiting, may: { decide: true } },
    ]);
    expect(await w.as(w.people.supervisor).evidence.purgesAsked()).toMatchObject([
      { ...waiting, may: { decide: false } },
    ]);
    const [listed] = await w.as(w.people.supervisor).evidence.list({ commitmentId: w.commitment.id });
    expect(listed).toMatchObject({ purgeAsked: true, may: { askPurge: false } });
    const again = w.as(w.people.admin).evidence.askPurge(ask);
    await expect(again).rejects.toMatchObject(refusal("CONFLICT", "evidence.purgeOpen"));
  });

  it("is for supervisors who are not involved and administrators, also of a draft's piece by its address", async () => {
    const { w, piece, ask } = await scene();
    const two = ["supervisor", "admin"] as const;
    await refusesAllBut(w, two, (call) => call.evidence.askPurge(ask), "evidence.notYours");
    await refusesAllBut(
      w,
      [...two, "involvedSupervisor"],
      (call) => call.evidence.purgesAsked(),
      "evidence.notYours",
    );
    const other = await world(test.db);
    await hiddenFrom(other, (call) => call.evidence.askPurge(ask), "evidence.missing");
    await test.db.update(updates).set({ state: "draft" }).where(eq(updates.id, piece.updateId));
    await expect(w.as(w.people.supervisor).evidence.askPurge(ask)).rejects.toMatchObject(
      refusal("NOT_FOUND", "evidence.missing"),
    );
    await w.as(w.people.admin).evidence.askPurge(ask);
    expect(await other.as(other.people.admin).evidence.purgesAsked()).toEqual([]);
    expect(await w.as(w.people.supervisor).evidence.purgesAsked()).toMatchObject([{ may: { decide: true } }]);
    const link = { commitmentId: w.commitment.id, period: "2023-09", url: "https://a.cn/" };
    const { id } = await w.as(w.people.officer).evidence.addLink(link);
    await expect(w.as(w.people.admin).evidence.askPurge({ id, reason })).rejects.toMatchObject(
      refusal("BAD_REQUEST", "evidence.purgeLink"),
    );
  });
});

describe("approvePurge", () => {
  it("takes the bytes away, keeps name, hash and reason, and tells where copies lie", async () => {
    const { w, store, piece, admin, row, approve } = await scene({ asked: true });
    const officer = w.ctx(w.people.officer);
    const parks = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, code: "A-2" });
    const { storageKey = "" } = (await row()) ?? {};
    const content = store.kept.get(storageKey ?? "") ?? "";
    await attachSome(officer, store, { commitmentId: w.commitment.id, period: "2023-08", content });
    await attachSome(w.ctx(w.people.otherOfficer), store, { commitmentId: parks.commitment.id, content });
    expect(await approve()).toEqual({
      ...{ id: piece.id, name: piece.name, erased: true },
      sameAs: [
        { code: "A-2", period: "2023-09" },
        { code: w.commitment.code, period: "2023-08" },
      ],
    });
    expect([store.kept.has(storageKey ?? ""), store.kept.size]).toEqual([false, 2]);
    expect(await row()).toMatchObject({
      ...{ name: piece.name, sha256: piece.sha256, purgeReason: reason, storageKey: null },
      purgedBy: admin.actor.userId,
      purgeAskedBy: w.people.supervisor.userId,
    });
    const events = await test.db.select().from(auditEvents).where(eq(auditEvents.subjectId, piece.id));
    expect(events.map((one) => one.verb)).toEqual(
      expect.arrayContaining(["evidence.attach", "evidence.askPurge", "evidence.purge", "evidence.erase"]),
    );
    for (const who of ["officer", "supervisor", "observer"] as const)
      await expect(openEvidence(w.ctx(w.people[who]), piece.id, store)).rejects.toMatchObject({
        ...{ code: "NOT_FOUND", key: "evidence.purged" },
      });
    const all = await w.as(w.people.head).evidence.list({ commitmentId: w.commitment.id });
    expect(all.find((one) => one.id === piece.id)).toMatchObject({ openable: false, purged: { reason } });
    await expect(approve()).rejects.toMatchObject({ code: "CONFLICT", key: "evidence.purged" });
    expect(await w.as(w.people.admin).evidence.purgesAsked()).toEqual([]);
  });

  it("needs the other role and another person", async () => {
    const { w, store, piece, ask } = await scene({ asked: true });
    const id = { id: piece.id };
    for (const press of [
      (call: ReturnType<typeof w.as>) => call.evidence.approvePurge(id),
      (call: ReturnType<typeof w.as>) => call.evidence.refusePurge(id),
    ]) {
      await refusesAllBut(w, ["admin", "supervisor"], press, "evidence.notYours");
      await hiddenFrom(await world(test.db), press, "evidence.missing");
      const { actor: colleague } = await makeUser(test.db, w.government.id, { role: "supervisor" });
      // Who asked as a supervisor does not agree under an administrator's post either.
      for (const who of [
        w.people.supervisor,
        colleague,
        { ...w.people.admin, userId: w.people.supervisor.userId },
      ])
        await expect(press(w.as(who))).rejects.toMatchObject(refusal("FORBIDDEN", "evidence.purgeOther"));
    }
    await w.as(w.people.admin).evidence.refusePurge(id);
    expect(await w.lastEvent()).toMatchObject({
      verb: "evidence.refusePurge",
      payload: { after: { askedBy: w.people.supervisor.userId, askedFor: reason } },
    });
    await expect(w.as(w.people.admin).evidence.refusePurge(id)).rejects.toMatchObject(
      refusal("CONFLICT", "evidence.purgeNone"),
    );
    await w.as(w.people.admin).evidence.askPurge(ask);
    await approvePurge(w.ctx(w.people.supervisor), id, store);
    expect(store.kept.size).toBe(0);
  });

  it("serves nothing although the store holds on, and lets the removal be repeated", async () => {
    const { w, store, piece, admin, row, approve } = await scene({ asked: true });
    const id = { id: piece.id };
    await expect(finishPurge(admin, id, store)).rejects.toMatchObject({ key: "evidence.purgeNone" });
    store.stuck = true;
    expect(await approve()).toMatchObject({ erased: false });
    expect(store.kept.size).toBe(1);
    await expect(openEvidence(w.ctx(w.people.supervisor), piece.id, store)).rejects.toMatchObject({
      key: "evidence.purged",
    });
    expect(await w.as(w.people.supervisor).evidence.purgesAsked()).toMatchObject([
      { unfinished: true, may: { decide: false, finish: true } },
    ]);
    expect(await finishPurge(admin, id, store)).toMatchObject({ erased: false });
    store.stuck = false;
    await expect(finishPurge(w.ctx(w.people.officer), id, store)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    for (let times = 0; times < 2; times++)
      expect(await finishPurge(w.ctx(w.people.supervisor), id, store)).toMatchObject({ erased: true });
    expect([store.kept.size, (await row())?.storageKey]).toEqual([0, null]);
    const erased = and(eq(auditEvents.subjectId, piece.id), eq(auditEvents.verb, "evidence.erase"));
    expect(await test.db.$count(auditEvents, erased)).toBe(1);
  });

  it("takes one of twenty presses, and every row that shares the bytes", async () => {
    const { w, store, piece, row, approve } = await scene({ asked: true });
    const { storageKey = null } = (await row()) ?? {};
    const given = { commitmentId: w.commitment.id, period: "2023-08" };
    const twin = await attachSome(w.ctx(w.people.officer), store, given);
    await test.db.update(evidence).set({ storageKey }).where(eq(evidence.id, twin.id));
    const all = await Promise.allSettled(Array.from({ length: 20 }, approve));
    expect(all.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of all)
      if (one.status === "rejected")
        expect(one.reason).toMatchObject({ code: "CONFLICT", key: "evidence.purged" });
    const purged = and(eq(auditEvents.subjectId, piece.id), eq(auditEvents.verb, "evidence.purge"));
    expect(await test.db.$count(auditEvents, purged)).toBe(1);
    const [shared] = await test.db.select().from(evidence).where(eq(evidence.id, twin.id));
    expect(shared).toMatchObject({ purgeReason: reason, storageKey: null });
    expect(shared?.purgedAt).not.toBeNull();
  });
});
