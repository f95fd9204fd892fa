import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { messages } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { cast, oneOfTwenty } from "../testing-refusals";
import { filing, send, updateRow } from "./testing";

const test = testDb();
const period = "2023-09";

describe("a supervisor files for the department", () => {
  it("in the department's name, marked as such, and the department hears of it", async () => {
    const w = await world(test.db, { plan: { endorsement: true } });
    const sent = await send(w, {}, w.people.supervisor);
    // Nobody endorses what the supervision office files.
    expect(await updateRow(test.db, sent.id)).toMatchObject({
      state: "submitted",
      onBehalf: true,
      departmentId: w.housing.id,
      submittedBy: w.people.supervisor.userId,
    });
    expect(await w.lastEvent()).toMatchObject({
      verb: "update.submit",
      payload: { after: { onBehalf: true } },
    });
    const told = await test.db.select().from(messages).where(eq(messages.governmentId, w.government.id));
    expect(told).toHaveLength(3);
    expect(told[0]).toMatchObject({
      key: "update.filedForYou",
      facts: { name: w.people.supervisor.name, code: w.commitment.code, period },
      href: `/commitments/${w.commitment.code}`,
    });
    await expect(w.as(w.people.head).updates.endorse(sent)).rejects.toMatchObject(
      refusal("FORBIDDEN", "update.notYours"),
    );
    const other = (await makeUser(test.db, w.government.id, { role: "supervisor" })).actor;
    expect(await w.as(w.people.supervisor).updates.queue()).toEqual([]);
    expect(await w.as(other).updates.queue()).toMatchObject([{ id: sent.id, onBehalf: true }]);
    expect((await w.as(other).updates.accept(sent)).state).toBe("accepted");
  });

  it("keeps a draft that supervisors see and go on with, and nobody else", async () => {
    const w = await world(test.db, { commitment: { code: "BEHALF-1" } });
    const draft = await w.as(w.people.supervisor).updates.saveDraft(filing(w));
    for (const [name, actor] of Object.entries(cast(w))) {
      const { updates } = await w.as(actor).commitments.show({ code: "BEHALF-1" });
      expect(updates.length, name).toBe(name === "supervisor" ? 1 : 0);
      if (name !== "supervisor")
        await expect(w.as(actor).updates.show({ id: draft.id }), name).rejects.toMatchObject({
          cause: { key: /^update\.(moved|notYours)$/ },
        });
    }
    const grid = await w.as(w.people.officer).updates.grid({ period });
    expect(grid.rows).toMatchObject([{ mayFile: false, update: null }]);
    const form = await w.as(w.people.supervisor).updates.form({ code: "BEHALF-1", period });
    expect(form).toMatchObject({ onBehalf: true, mayFile: true, current: { id: draft.id } });
    const theirs = await w.as(w.people.officer).updates.form({ code: "BEHALF-1", period });
    expect(theirs).toMatchObject({
      onBehalf: false,
      mayFile: false,
      blockedBy: "supervisors",
      current: null,
    });
    for (const version of [null, draft.version])
      await expect(w.as(w.people.officer).updates.saveDraft(filing(w, { version }))).rejects.toMatchObject(
        refusal("CONFLICT", "update.onBehalf", { name: w.people.supervisor.name }),
      );
  });

  it("never rewrites what the department began", async () => {
    const w = await world(test.db, { commitment: { code: "BEHALF-2" } });
    const draft = await w.as(w.people.officer).updates.saveDraft(filing(w));
    for (const version of [null, draft.version])
      await expect(send(w, { version }, w.people.supervisor)).rejects.toMatchObject(
        refusal("CONFLICT", "update.ofDepartment", { name: w.people.officer.name }),
      );
    const form = await w.as(w.people.supervisor).updates.form({ code: "BEHALF-2", period });
    expect(form).toMatchObject({ mayFile: false, blockedBy: "department", current: null });
    expect(await w.events()).toBe(0);
  });

  it("takes it back or amends it; the department does neither", async () => {
    const w = await world(test.db);
    const sent = await send(w, {}, w.people.supervisor);
    await expect(w.as(w.people.officer).updates.withdraw(sent)).rejects.toMatchObject(
      refusal("FORBIDDEN", "update.notYours"),
    );
    const back = await w.as(w.people.supervisor).updates.withdraw(sent);
    expect(back.state).toBe("draft");
    expect((await send(w, { version: back.version }, w.people.supervisor)).state).toBe("submitted");
  });

  it("not for what a department of theirs leads, and not for what is not at work", async () => {
    const w = await world(test.db);
    await expect(send(w, {}, cast(w).involvedSupervisor)).rejects.toMatchObject(
      refusal("FORBIDDEN", "commitment.notYours"),
    );
    const pending = await world(test.db, { commitment: { state: "pending" } });
    await expect(send(pending, {}, pending.people.supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "pending" }),
    );
  });

  it("and one of twenty simultaneous presses wins", async () => {
    const w = await world(test.db);
    await oneOfTwenty(() => send(w, {}, w.people.supervisor), "update.moved", "submitted");
    expect(await w.events()).toBe(1);
  });
});
