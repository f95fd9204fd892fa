import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { evidence } from "@/db/schema";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { filing, send, updateRow } from "../updates/testing";
import { attachSome, memoryStore } from "./testing";

const test = testDb();

describe("evidence of what a supervisor files for the department", () => {
  it("goes into the supervision office's own draft, and is not verified by whoever added it", async () => {
    const w = await world(test.db);
    const { code, id: commitmentId } = w.commitment;
    const office = w.ctx(w.people.supervisor);
    const added = await attachSome(office, memoryStore(), { commitmentId });
    expect(await updateRow(test.db, added.updateId)).toMatchObject({ onBehalf: true, state: "draft" });
    const form = await w.as(w.people.supervisor).updates.form({ code, period: "2023-09" });
    expect(form).toMatchObject({ mayAttach: true, mayDelete: true });
    expect(form.evidence.map((one) => one.id)).toEqual([added.id]);
    await expect(attachSome(w.ctx(w.people.officer), memoryStore(), { commitmentId })).rejects.toMatchObject({
      code: "FORBIDDEN",
      key: "update.notYours",
    });
    await send(w, { version: added.updateVersion }, w.people.supervisor);
    await expect(
      w.as(w.people.supervisor).evidence.verify({ id: added.id, means: "papers" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("never goes into the department's draft", async () => {
    const w = await world(test.db);
    await w.as(w.people.officer).updates.saveDraft(filing(w));
    const store = memoryStore();
    await expect(
      attachSome(w.ctx(w.people.supervisor), store, { commitmentId: w.commitment.id }),
    ).rejects.toMatchObject({ code: "FORBIDDEN", key: "update.notYours" });
    expect(store.kept.size).toBe(0);
  });
});

describe("evidence of an update beside the periodic ones", () => {
  it("goes into the draft of that id, of the lead department alone", async () => {
    const w = await world(test.db);
    const { code, id: commitmentId } = w.commitment;
    const content = { ...filing(w), readings: [], kind: "adhoc" as const };
    const officer = w.as(w.people.officer);
    const { id: updateId, version } = await officer.updates.saveExtra(content);
    const add = (by = w.people.officer, into = updateId) =>
      attachSome(w.ctx(by), memoryStore(), { commitmentId, updateId: into });
    const added = await add();
    expect(added).toMatchObject({ updateId, updateVersion: version });
    const form = await officer.updates.extraForm({ code, kind: "adhoc", id: updateId });
    expect(form).toMatchObject({ mayAttach: true, mayDelete: true });
    expect(form.evidence.map((one) => one.id)).toEqual([added.id]);
    await expect(add(w.people.supervisor)).rejects.toMatchObject({
      code: "FORBIDDEN",
      key: "commitment.notYours",
    });
    const other = await world(test.db);
    const foreign = await other.as(other.people.officer).updates.saveExtra({
      ...{ ...filing(other), readings: [], kind: "adhoc" as const },
    });
    const periodic = await officer.updates.saveDraft(filing(w));
    for (const into of [foreign.id, periodic.id, crypto.randomUUID()])
      await expect(add(w.people.officer, into)).rejects.toMatchObject({
        code: "NOT_FOUND",
        key: "update.missing",
      });
    const link = { commitmentId, period: "2023-09", updateId, url: "https://example.cn/" };
    expect((await officer.evidence.addLink(link)).updateId).toBe(updateId);
    await officer.updates.fileExtra({ ...content, id: updateId, version });
    await expect(add()).rejects.toMatchObject({ code: "CONFLICT", key: "update.moved" });
    await expect(officer.evidence.addLink(link)).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "submitted" }),
    );
    expect(await test.db.$count(evidence, eq(evidence.updateId, updateId))).toBe(2);
  });
});
