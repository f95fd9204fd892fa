import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { evidence, updates } from "@/db/schema";
import type { UpdateState } from "@/db/values";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { world } from "../testing";
import { saveDraft } from "../updates/save-draft";
import { attachLink } from "./attach-link";
import { mostPieces } from "./filing";
import { linkInput } from "./schema";
import { attachSome, memoryStore, sha256Of } from "./testing";

const test = testDb();

async function scene() {
  const w = await world(test.db);
  const store = memoryStore();
  const ctx = w.ctx(w.people.officer);
  const add = (given: Partial<Parameters<typeof attachSome>[2]> = {}, by = ctx) =>
    attachSome(by, store, { commitmentId: w.commitment.id, ...given });
  const setState = (state: UpdateState) =>
    test.db.update(updates).set({ state }).where(eq(updates.commitmentId, w.commitment.id));
  return { w, store, ctx, add, setState };
}

describe("attach", () => {
  it("makes an empty draft, keeps bytes, row and audit event", async () => {
    const { w, store, add } = await scene();
    const got = await add({ content: "abc", takenOn: "2023-09-27", name: "../现场.jpg" });
    const sha256 = sha256Of(Buffer.from("abc"));
    const said = { name: "现场.jpg", size: 3, sha256, mediaType: "image/jpeg" };
    expect(got).toMatchObject({ ...said, kind: "photo", updateVersion: 1, sameAs: [] });
    const [row] = await test.db.select().from(evidence).where(eq(evidence.id, got.id));
    expect(row).toMatchObject({
      ...said,
      updateId: got.updateId,
      takenOn: "2023-09-27",
      addedOn: "2023-09-28",
    });
    expect([...store.kept]).toEqual([[row?.storageKey, "abc"]]);
    const [draft] = await test.db.select().from(updates).where(eq(updates.id, got.updateId));
    expect(draft).toMatchObject({ state: "draft", kind: "periodic", progress: "", period: "2023-09" });
    expect(await w.lastEvent()).toMatchObject({
      verb: "evidence.attach",
      subjectId: got.id,
      payload: { after: { ...said, period: "2023-09" } },
    });
  });

  it("joins the draft that stands, leaving its version to whoever types in it", async () => {
    const { w, ctx, add, setState } = await scene();
    const words = {
      progress: "在建",
      problems: "",
      nextSteps: "",
      selfAssessment: null,
      readings: [],
      claims: [],
    };
    const draft = await saveDraft(ctx, {
      commitmentId: w.commitment.id,
      period: "2023-09",
      version: null,
      ...words,
    });
    expect(await add()).toMatchObject({ updateId: draft.id, updateVersion: draft.version });
    await setState("returned");
    expect(await add({}, w.ctx(w.people.head))).toMatchObject({ updateId: draft.id });
  });

  it("takes several files at once into one draft", async () => {
    const { add } = await scene();
    const got = await Promise.all([add(), add(), add(), add()]);
    expect(new Set(got.map((one) => one.updateId)).size).toBe(1);
  });

  it.each(["otherOfficer", "leader", "observer", "admin"] as const)("refuses: %s", async (who) => {
    const { w, store, add } = await scene();
    await expect(add({}, w.ctx(w.people[who]))).rejects.toMatchObject({
      code: "FORBIDDEN",
      key: "commitment.notYours",
    });
    expect(store.kept.size).toBe(0);
  });

  it("hides another government", async () => {
    const { w, add } = await scene();
    const other = await world(test.db);
    await expect(add({}, other.ctx(other.people.officer))).rejects.toMatchObject({
      code: "NOT_FOUND",
      key: "commitment.missing",
    });
    expect(await w.events()).toBe(0);
  });

  it.each(["submitted", "endorsed", "accepted"] as const)("refuses a %s update", async (state) => {
    const { w, store, add, setState } = await scene();
    await add();
    await setState(state);
    const events = await w.events();
    await expect(add()).rejects.toMatchObject({ code: "CONFLICT", key: "update.moved", facts: { state } });
    expect([store.kept.size, await w.events()]).toEqual([1, events]);
  });

  it("refuses the same file twice, the 21st piece and a day to come", async () => {
    const { store, add } = await scene();
    await add({ content: "same", name: "一.jpg" });
    await expect(add({ content: "same" })).rejects.toMatchObject({
      ...{ code: "CONFLICT", key: "evidence.already", facts: { name: "一.jpg" } },
    });
    await expect(add({ takenOn: "2023-09-29" })).rejects.toMatchObject({
      code: "INVALID",
      key: "evidence.takenLater",
    });
    for (let count = 1; count < mostPieces; count++) await add();
    await expect(add()).rejects.toMatchObject({
      code: "INVALID",
      key: "evidence.tooMany",
      facts: { most: 20 },
    });
    expect(store.kept.size).toBe(mostPieces);
  });

  it("keeps no row without bytes, and no bytes without a row", async () => {
    const { w, ctx, store } = await scene();
    const given = { commitmentId: w.commitment.id };
    await expect(attachSome(ctx, memoryStore({ failing: true }), given)).rejects.toThrow("the store is full");
    const gone = { ...ctx, actor: { ...ctx.actor, userId: "nobody" } };
    await expect(attachSome(gone, store, given)).rejects.toThrow();
    expect(store.kept.size).toBe(0);
    expect(await test.db.$count(evidence, eq(evidence.commitmentId, w.commitment.id))).toBe(0);
    expect(await w.events()).toBe(0);
  });

  it("flags the same file of another item or period of the same government, other departments' drafts left out", async () => {
    const { w, store, ctx, add } = await scene();
    const content = "same everywhere";
    const second = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, code: "A-2" });
    const third = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, code: "A-3" });
    const foreign = await world(test.db);
    await attachSome(foreign.ctx(foreign.people.officer), store, {
      commitmentId: foreign.commitment.id,
      content,
    });
    await attachSome(w.ctx(w.people.otherOfficer), store, { commitmentId: third.commitment.id, content });
    expect((await add({ content, period: "2023-08" })).sameAs).toEqual([]);
    expect((await add({ content })).sameAs).toEqual([{ code: w.commitment.code, period: "2023-08" }]);
    await test.db
      .update(updates)
      .set({ state: "submitted" })
      .where(eq(updates.commitmentId, third.commitment.id));
    const got = await attachSome(ctx, store, { commitmentId: second.commitment.id, content });
    expect(got.sameAs).toHaveLength(3);
    expect(got.sameAs).toContainEqual({ code: "A-3", period: "2023-09" });
  });
});

describe("a milestone's evidence", () => {
  it("names a milestone of its own commitment or none", async () => {
    const w = await world(test.db, { commitment: { milestones: [{ dueOn: "2023-06-30", weight: 100 }] } });
    const { store, add } = { ...(await scene()), store: memoryStore() };
    const [own] = w.milestones;
    if (!own) throw new Error("the world has a milestone");
    const ctx = w.ctx(w.people.officer);
    const given = { commitmentId: w.commitment.id, milestoneId: own.id };
    const made = await attachSome(ctx, store, given);
    const url = "https://a.cn/";
    const link = await attachLink(ctx, linkInput.parse({ ...given, period: "2023-09", url }));
    for (const { id } of [made, link]) {
      const [row] = await test.db.select().from(evidence).where(eq(evidence.id, id));
      expect(row?.milestoneId).toBe(own.id);
    }
    const listed = await w.as(w.people.officer).evidence.list({ commitmentId: w.commitment.id });
    expect(listed.map((one) => one.milestoneId)).toEqual([own.id, own.id]);
    const foreign = { code: "INVALID", key: "evidence.foreignMilestone", field: "milestoneId" };
    await expect(add({ milestoneId: own.id })).rejects.toMatchObject(foreign);
    await expect(attachSome(ctx, store, { ...given, milestoneId: "none" })).rejects.toMatchObject(foreign);
  });
});

describe("attachLink", () => {
  const link = (commitmentId: string, url = "https://www.shizhong.gov.cn/a?b=1") =>
    linkInput.parse({ commitmentId, period: "2023-09", url });

  it("keeps an address, called by its host, with its audit event", async () => {
    const { w, ctx } = await scene();
    const got = await attachLink(ctx, link(w.commitment.id));
    const said = { name: "www.shizhong.gov.cn", url: "https://www.shizhong.gov.cn/a?b=1" };
    expect(got).toMatchObject({ ...said, kind: "link", updateVersion: 1 });
    expect(await w.lastEvent()).toMatchObject({ verb: "evidence.attach", payload: { after: said } });
    await expect(attachLink(ctx, link(w.commitment.id))).rejects.toMatchObject({ key: "evidence.already" });
  });

  it("follows the rules of files", async () => {
    const { w, ctx, setState } = await scene();
    const input = link(w.commitment.id);
    await expect(attachLink(w.ctx(w.people.leader), input)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const other = await world(test.db);
    await expect(attachLink(other.ctx(other.people.officer), input)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await attachLink(ctx, input);
    await setState("submitted");
    await expect(attachLink(ctx, link(w.commitment.id, "http://b.cn"))).rejects.toMatchObject({
      key: "update.moved",
    });
  });

  it.each([
    "javascript:alert(1)",
    "ftp://a.cn/",
    "https://",
    "https://user:word@a.cn/",
    "a.cn",
    "data:text/html,x",
  ])("takes %j for no link", (url) => {
    const parsed = linkInput.safeParse({ commitmentId: crypto.randomUUID(), period: "2023-09", url });
    expect(parsed.error?.issues[0]).toMatchObject({ message: "evidence.linkInvalid", path: ["url"] });
  });
});
