import { eq } from "drizzle-orm";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { commitments, evidence, lampRows, supports, updates, verifications } from "@/db/schema";
import { testDb } from "@/db/testing";
import type { UpdateState } from "@/db/values";
import { world } from "../testing";
import { send } from "../updates/testing";
import { evidenceOf, evidenceOfUpdate } from "./list";
import { openEvidence } from "./open";
import { removedBeforeSubmission } from "./policy";
import { removeEvidence } from "./remove";
import { verifyInput } from "./schema";
import { attachSome, memoryStore } from "./testing";
import { verifyEvidence } from "./verify";

const test = testDb();

/** A government whose officer has attached one photograph to September's update, in this state. */
async function scene(state: UpdateState = "draft") {
  const w = await world(test.db);
  const foreign = await world(test.db);
  const store = memoryStore();
  const officer = w.ctx(w.people.officer);
  const piece = await attachSome(officer, store, { commitmentId: w.commitment.id, content: "bytes" });
  await test.db.update(updates).set({ state }).where(eq(updates.id, piece.updateId));
  const of = (who: keyof typeof w.people) => w.ctx(w.people[who]);
  return { w, store, officer, piece, of, outsider: foreign.ctx(foreign.people.supervisor), foreign };
}
const verify = (id: string, more: object = { means: "papers" }) => verifyInput.parse({ id, ...more });

describe("removeEvidence", () => {
  it.each(["draft", "returned"] as const)(
    "takes a piece out of a %s update and keeps its hash",
    async (state) => {
      const { w, store, of, officer, piece } = await scene(state);
      await removeEvidence(of("officer2"), { id: piece.id });
      const [row] = await test.db.select().from(evidence).where(eq(evidence.id, piece.id));
      expect(row).toMatchObject({ sha256: piece.sha256, withdrawnReason: removedBeforeSubmission });
      expect(row?.withdrawnBy).toBe(w.people.officer2.userId);
      expect(await w.lastEvent()).toMatchObject({
        verb: "evidence.remove",
        subjectId: piece.id,
        payload: { after: { sha256: piece.sha256, reason: removedBeforeSubmission } },
      });
      await expect(openEvidence(officer, piece.id, store)).rejects.toMatchObject({
        ...{ code: "NOT_FOUND", key: "evidence.withdrawn" },
      });
      expect(await evidenceOf(officer, w.commitment.id)).toMatchObject([
        { id: piece.id, openable: false, withdrawn: { reason: removedBeforeSubmission } },
      ]);
      await expect(removeEvidence(officer, { id: piece.id })).rejects.toMatchObject({
        key: "evidence.withdrawn",
      });
    },
  );

  it("hides nothing that was handed in from those who check, when its filing was taken back", async () => {
    const { w, store, of, officer, piece } = await scene();
    const sent = await send(w, { version: piece.updateVersion });
    await verifyEvidence(of("supervisor"), verify(piece.id));
    await w.as(w.people.officer).updates.withdraw(sent);
    const given = { commitmentId: w.commitment.id, content: "never sent" };
    const later = await attachSome(officer, store, given);
    for (const one of [piece, later]) await removeEvidence(officer, one);
    for (const who of ["supervisor", "observer"] as const) {
      await expect(openEvidence(of(who), piece.id, store)).rejects.toMatchObject({ key: "evidence.missing" });
    }
    await send(w, { version: sent.version + 1 });
    for (const who of ["supervisor", "observer"] as const) {
      expect(await text((await openEvidence(of(who), piece.id, store)).stream)).toBe("bytes");
      await expect(openEvidence(of(who), later.id, store)).rejects.toMatchObject({
        key: "evidence.withdrawn",
      });
    }
  });

  it("refuses other roles, other governments and what was sent", async () => {
    const { w, of, foreign, officer, piece } = await scene();
    for (const who of ["otherOfficer", "supervisor", "leader", "observer", "admin"] as const)
      await expect(removeEvidence(of(who), piece)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(removeEvidence(foreign.ctx(foreign.people.officer), piece)).rejects.toMatchObject({
      ...{ code: "NOT_FOUND", key: "evidence.missing" },
    });
    await test.db.update(updates).set({ state: "submitted" }).where(eq(updates.id, piece.updateId));
    await expect(removeEvidence(officer, piece)).rejects.toMatchObject({
      code: "CONFLICT",
      key: "update.moved",
    });
    expect(await w.lastEvent()).toMatchObject({ verb: "evidence.attach" });
  });
});

describe("verifyEvidence", () => {
  it("records how, with its audit event, and the lamp's evidence age follows", async () => {
    const { w, of, piece } = await scene("submitted");
    const age = async () => {
      const rows = await test.db.select().from(lampRows).where(eq(lampRows.commitmentId, w.commitment.id));
      return rows.map((row) => row.evidenceAgeDays);
    };
    const visit = { place: "杆石桥街道", people: "王、李", photoEvidenceId: piece.id };
    await verifyEvidence(of("supervisor"), verify(piece.id, { means: "phone", note: "电话核实" }));
    await verifyEvidence(of("supervisor"), verify(piece.id, { means: "site", visit }));
    const rows = await test.db.select().from(verifications).where(eq(verifications.evidenceId, piece.id));
    expect(rows).toHaveLength(2);
    expect(await age()).toEqual([0]);
    expect(await w.lastEvent()).toMatchObject({
      verb: "evidence.verify",
      payload: { after: { means: "site", visit } },
    });
    const [listed] = await evidenceOf(of("leader"), w.commitment.id);
    expect(listed?.verifications).toMatchObject([
      { means: "phone", note: "电话核实", by: w.people.supervisor.name, on: "2023-09-28" },
      { means: "site", visit },
    ]);
  });

  it("refuses other roles, the own department's and the own piece, and other governments", async () => {
    const { w, of, outsider, piece } = await scene("submitted");
    for (const who of ["officer", "head", "leader", "observer", "admin"] as const)
      await expect(verifyEvidence(of(who), verify(piece.id))).rejects.toMatchObject({
        ...{ code: "FORBIDDEN", key: "evidence.notYours" },
      });
    const leading = w.ctx({ ...w.people.supervisor, departmentId: w.housing.id });
    await expect(verifyEvidence(leading, verify(piece.id))).rejects.toMatchObject({ code: "FORBIDDEN" });
    const author = w.ctx({ ...w.people.supervisor, userId: w.people.officer.userId });
    await expect(verifyEvidence(author, verify(piece.id))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(verifyEvidence(outsider, verify(piece.id))).rejects.toMatchObject({ code: "NOT_FOUND" });
    // Who filed it for the department verifies none of it, whoever added the piece.
    const writers = [w.people.officer.userId, w.people.supervisor.userId];
    await test.db.update(updates).set({ onBehalf: true, writers }).where(eq(updates.id, piece.updateId));
    await expect(verifyEvidence(of("supervisor"), verify(piece.id))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await w.lastEvent()).toMatchObject({ verb: "evidence.attach" });
  });

  it("refuses what is not with the supervisors, and a photograph of something else", async () => {
    const { of, officer, piece, w } = await scene("draft");
    const by = of("supervisor");
    await expect(verifyEvidence(by, verify(piece.id))).rejects.toMatchObject({ key: "evidence.missing" });
    await test.db.update(updates).set({ state: "returned" }).where(eq(updates.id, piece.updateId));
    await expect(verifyEvidence(by, verify(piece.id))).rejects.toMatchObject({ key: "update.moved" });
    await removeEvidence(officer, piece);
    await test.db.update(updates).set({ state: "accepted" }).where(eq(updates.id, piece.updateId));
    await expect(verifyEvidence(by, verify(piece.id))).rejects.toMatchObject({ key: "evidence.withdrawn" });
    const other = await scene("submitted");
    const visit = { place: "a", people: "b", photoEvidenceId: piece.id };
    await expect(
      verifyEvidence(other.of("supervisor"), verify(other.piece.id, { means: "site", visit })),
    ).rejects.toMatchObject({ code: "INVALID", key: "evidence.visitPhoto", field: "visit.photoEvidenceId" });
    expect(await w.lastEvent()).toMatchObject({ verb: "evidence.remove" });
  });

  it.each([
    [{ means: "site" }, "evidence.visitMissing"],
    [{ means: "papers", visit: { place: "a", people: "b" } }, "evidence.visitMissing"],
    [{ means: "site", visit: { place: " ", people: "b" } }, "evidence.placeMissing"],
    [{ means: "site", visit: { place: "a", people: "" } }, "evidence.peopleMissing"],
  ])("takes no visit for %j", (given, key) => {
    const parsed = verifyInput.safeParse({ id: crypto.randomUUID(), ...given });
    expect(parsed.error?.issues[0]?.message).toBe(key);
  });
});

describe("who sees", () => {
  const listed = async (list: Promise<{ id: string }[]>) => (await list).map((one) => one.id);

  it("a draft's evidence: its own department only", async () => {
    const { w, store, of, officer, piece } = await scene("draft");
    expect(await listed(evidenceOf(of("head"), w.commitment.id))).toEqual([piece.id]);
    expect(await listed(evidenceOfUpdate(officer, piece.updateId))).toEqual([piece.id]);
    expect(await listed(evidenceOf(of("supervisor"), w.commitment.id))).toEqual([]);
    await expect(evidenceOfUpdate(of("supervisor"), piece.updateId)).rejects.toMatchObject({
      ...{ code: "NOT_FOUND", key: "update.missing" },
    });
    await expect(openEvidence(of("supervisor"), piece.id, store)).rejects.toMatchObject({
      ...{ code: "NOT_FOUND", key: "evidence.missing" },
    });
    expect(await text((await openEvidence(officer, piece.id, store)).stream)).toBe("bytes");
  });

  it("what was sent: supervisors, leaders, observers and the departments that lead or support", async () => {
    const { w, store, of, outsider, piece } = await scene("submitted");
    const seeing = ["officer", "head", "supervisor", "leader", "observer"] as const;
    for (const who of seeing) {
      expect(await listed(evidenceOf(of(who), w.commitment.id))).toEqual([piece.id]);
      expect(await listed(evidenceOfUpdate(of(who), piece.updateId))).toEqual([piece.id]);
      const { stream, ...row } = await openEvidence(of(who), piece.id, store);
      expect([await text(stream), row]).toEqual([
        "bytes",
        { name: "现场.jpg", mediaType: "image/jpeg", size: 5 },
      ]);
    }
    for (const who of ["otherOfficer", "admin"] as const) {
      const no = { code: "FORBIDDEN", key: "evidence.notYours" };
      await expect(evidenceOf(of(who), w.commitment.id)).rejects.toMatchObject(no);
      await expect(evidenceOfUpdate(of(who), piece.updateId)).rejects.toMatchObject(no);
      await expect(openEvidence(of(who), piece.id, store)).rejects.toMatchObject(no);
    }
    await test.db.insert(supports).values({ commitmentId: w.commitment.id, departmentId: w.parks.id });
    expect(await listed(evidenceOf(of("otherOfficer"), w.commitment.id))).toEqual([piece.id]);
    await expect(evidenceOf(outsider, w.commitment.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(evidenceOfUpdate(outsider, piece.updateId)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(openEvidence(outsider, piece.id, store)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("a new lead sees what the former one sent, and a purged piece has no bytes", async () => {
    const { w, store, of, piece } = await scene("accepted");
    await test.db
      .update(commitments)
      .set({ leadDepartmentId: w.parks.id })
      .where(eq(commitments.id, w.commitment.id));
    expect(await listed(evidenceOf(of("otherOfficer"), w.commitment.id))).toEqual([piece.id]);
    await test.db
      .update(evidence)
      .set({ purgedAt: new Date(), purgeReason: "身份证" })
      .where(eq(evidence.id, piece.id));
    await expect(openEvidence(of("leader"), piece.id, store)).rejects.toMatchObject({
      key: "evidence.purged",
    });
    expect(await evidenceOf(of("leader"), w.commitment.id)).toMatchObject([
      { openable: false, purged: { reason: "身份证" }, sha256: piece.sha256 },
    ]);
  });

  it("flags the same file in the list", async () => {
    const { w, store, of, officer, piece } = await scene("submitted");
    await attachSome(officer, store, { commitmentId: w.commitment.id, period: "2023-08", content: "bytes" });
    const own = await evidenceOf(of("head"), w.commitment.id);
    expect(own.find((one) => one.id === piece.id)?.sameAs).toEqual([
      { code: w.commitment.code, period: "2023-08" },
    ]);
    expect(await evidenceOf(of("supervisor"), w.commitment.id)).toMatchObject([{ id: piece.id, sameAs: [] }]);
  });
});
