import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { evidence, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { cast } from "../testing-refusals";
import { attachVisitPhoto } from "./attach-visit-photo";
import { attachSome, fileOf, memoryStore } from "./testing";

const test = testDb();

async function scene() {
  const w = await world(test.db);
  const store = memoryStore();
  const officer = w.ctx(w.people.officer, "2023-09-20");
  const piece = await attachSome(officer, store, { commitmentId: w.commitment.id });
  const setState = (state: "draft" | "returned" | "submitted") =>
    test.db.update(updates).set({ state }).where(eq(updates.id, piece.updateId));
  await setState("submitted");
  const photo = { evidence: piece.id, name: "工地.jpg", takenOn: "2023-09-27", file: fileOf("on site") };
  const send = (who = w.people.supervisor, varied: Partial<typeof photo> = {}) =>
    attachVisitPhoto(w.ctx(who), { ...photo, ...varied }, store);
  const visit = { place: "杆石桥街道", people: "王、李" };
  return { w, store, piece, send, setState, visit };
}

describe("attachVisitPhoto", () => {
  it("keeps a photograph of the commitment, which the visit then names with its day and place", async () => {
    const { w, store, piece, send, visit } = await scene();
    const photo = await send();
    const [row] = await test.db.select().from(evidence).where(eq(evidence.id, photo.id));
    expect(row).toMatchObject({
      ...{ commitmentId: w.commitment.id, updateId: null, kind: "photo", takenOn: "2023-09-27" },
      addedBy: w.people.supervisor.userId,
    });
    expect(store.kept.get(row?.storageKey ?? "")).toBe("on site");
    expect(await w.lastEvent()).toMatchObject({
      verb: "evidence.attachVisit",
      payload: { after: { name: "工地.jpg", sha256: photo.sha256 } },
    });
    // Sent again after a refusal it is the same one, and leaves no second copy.
    expect((await send()).id).toBe(photo.id);
    expect(store.kept.size).toBe(2);
    const call = w.as(w.people.supervisor);
    const said = { id: piece.id, means: "site" as const, on: "2023-09-27" };
    await call.evidence.verify({ ...said, visit: { ...visit, photoEvidenceId: photo.id } });
    const listed = await w.as(w.people.head).evidence.list({ commitmentId: w.commitment.id });
    expect(listed.find((one) => one.id === piece.id)?.verifications).toMatchObject([
      { means: "site", on: "2023-09-27", visit: { ...visit, photoEvidenceId: photo.id }, photoId: photo.id },
    ]);
    expect(listed.find((one) => one.id === photo.id)).toMatchObject({ updateId: null, openable: true });
    await call.evidence.withdraw({ id: photo.id, reason: "拍错地点" });
    const later = await w.as(w.people.head).evidence.list({ commitmentId: w.commitment.id });
    expect(later.find((one) => one.id === piece.id)?.verifications).toMatchObject([{ photoId: null }]);
    await expect(
      call.evidence.verify({ ...said, visit: { ...visit, photoEvidenceId: photo.id } }),
    ).rejects.toMatchObject(refusal("BAD_REQUEST", "evidence.visitPhoto"));
  });

  it("is for those who may verify the piece, while it is with them", async () => {
    const { w, store, send, setState } = await scene();
    const everyone = cast(w);
    for (const [name, actor] of Object.entries(everyone))
      if (name !== "supervisor")
        await expect(send(actor), name).rejects.toMatchObject({
          code: "FORBIDDEN",
          key: "evidence.notYours",
        });
    const other = await world(test.db);
    await expect(send(other.people.supervisor)).rejects.toMatchObject({
      ...{ code: "NOT_FOUND", key: "evidence.missing" },
    });
    await expect(send(undefined, { file: fileOf("a", "file") })).rejects.toMatchObject({
      key: "evidence.visitPhotoKind",
    });
    await expect(send(undefined, { takenOn: "2023-09-29" })).rejects.toMatchObject({
      key: "evidence.takenLater",
    });
    await setState("returned");
    await expect(send()).rejects.toMatchObject({ code: "CONFLICT", key: "update.moved" });
    await setState("draft");
    await expect(send()).rejects.toMatchObject({ code: "NOT_FOUND", key: "evidence.missing" });
    expect(store.kept.size).toBe(1);
  });

  it("makes one photograph of twenty presses", async () => {
    const { store, send } = await scene();
    const made = await Promise.all(Array.from({ length: 20 }, () => send()));
    expect(new Set(made.map((one) => one.id)).size).toBe(1);
    expect(store.kept.size).toBe(2);
  });

  it.each(["2023-09-29", "2023-09-19"])("records no visit on %s", async (on) => {
    const { w, piece, visit } = await scene();
    const call = w.as(w.people.supervisor);
    await expect(
      call.evidence.verify({ id: piece.id, means: "site", on, visit: { ...visit, photoEvidenceId: null } }),
    ).rejects.toMatchObject(refusal("BAD_REQUEST", "evidence.visitDay"));
    await expect(call.evidence.verify({ id: piece.id, means: "phone", on })).rejects.toThrow(
      "evidence.visitMissing",
    );
  });
});
