import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEvents, departments, planRevisions } from "@/db/schema";
import { testDb } from "@/db/testing";
import { record } from "../core/audit";
import { write } from "../core/context";
import { refusal, world } from "../testing";
import { refusesAllBut, type TestWorld } from "../testing-refusals";
import { acceptedFiling } from "../updates/testing";
import { streamAudit } from "./list";
import { auditFilterInput } from "./schema";

const test = testDb();
const readers = ["supervisor", "involvedSupervisor", "leader", "observer"] as const;
const steps = (w: TestWorld, count: number, words = "step") =>
  write(w.ctx(w.people.supervisor), async (ctx) => {
    for (let n = 1; n <= count; n++)
      await record(ctx, "plan.step", { kind: "plan", id: w.plan.id }, { after: { words: `${words} ${n}` } });
  });
const list = (w: TestWorld, input = {}) => w.as(w.people.observer).audit.list(input);

describe("the trail", () => {
  it("is read in pages that neither skip nor repeat, whatever is recorded meanwhile", async () => {
    const w = await world(test.db);
    await steps(w, 120);
    const first = await list(w);
    await steps(w, 3);
    const second = await list(w, { before: first.next });
    const third = await list(w, { before: second.next });
    expect([...first.rows, ...second.rows, ...third.rows].map((row) => row.seq)).toEqual(
      Array.from({ length: 120 }, (_, n) => 120 - n),
    );
    expect(third.next).toBeNull();
  });

  it("is narrowed by person, group, kind, commitment, day and text, and names what ids stand for", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "1468");
    await steps(w, 1, "百分之100%_甲");
    const { code, id } = w.commitment;
    const found = async (input: object) => (await list(w, input)).rows.map((row) => row.verb);
    expect(await found({ group: "update" })).toEqual(["update.accept", "update.submit"]);
    expect(await found({ person: w.people.officer.userId })).toEqual(["update.submit"]);
    expect(await found({ kind: "plan" })).toEqual(["plan.step"]);
    expect(await found({ code })).toEqual(["update.accept", "update.submit"]);
    expect(await found({ code: "T-NONE" })).toEqual([]);
    expect(await found({ text: "100%_" })).toEqual(["plan.step"]);
    expect(await found({ text: "1000%" })).toEqual([]);
    expect(await found({ from: "2023-09-28" })).toContain("plan.step");
    expect(await found({ to: "2023-09-27" })).not.toContain("plan.step");
    const { rows, names } = await list(w, { code });
    expect(rows[0]).toMatchObject({ code, who: w.people.supervisor.name, role: "supervisor" });
    expect(names[w.people.officer.postId ?? ""]).toMatchObject({ zh: w.people.officer.name });
    expect(id).toBe(w.commitment.id);
  });

  it("knows the item of a notice that is not issued yet, whose own history does not tell of it", async () => {
    const w = await world(test.db);
    const { id: commitmentId, code } = w.commitment;
    await w.as(w.people.supervisor).notices.draft({ commitmentId, step: "orange" });
    expect((await list(w, { code })).rows).toMatchObject([{ verb: "notice.draft", code }]);
    const { timeline } = await w.as(w.people.officer).commitments.show({ code });
    expect(timeline).toEqual([]);
  });

  it("is read by those who watch, each in their own government", async () => {
    const w = await world(test.db);
    const other = await world(test.db);
    await steps(other, 1);
    await refusesAllBut(w, readers, (call) => call.audit.list({}), "audit.notYours");
    await refusesAllBut(w, readers, (call) => call.audit.choices(), "audit.notYours");
    await refusesAllBut(w, readers, (call) => call.audit.verify(), "audit.notYours");
    await refusesAllBut(
      w,
      readers,
      (call) => call.audit.changesSince({ day: "2023-09-01" }),
      "audit.notYours",
    );
    expect((await list(w)).rows).toEqual([]);
    expect((await w.as(w.people.leader).audit.choices()).people).toHaveLength(8);
  });

  it("is exported whole, in the order and with the filter of the list", async () => {
    const w = await world(test.db);
    await steps(w, 620);
    const seqs: number[] = [];
    const filter = auditFilterInput.parse({ group: "plan" });
    for await (const { rows } of streamAudit(w.ctx(w.people.observer), filter))
      seqs.push(...rows.map((row) => row.seq));
    expect(seqs).toEqual(Array.from({ length: 620 }, (_, n) => 620 - n));
    const refused = streamAudit(w.ctx(w.people.officer), filter).next();
    await expect(refused).rejects.toMatchObject({ code: "FORBIDDEN", key: "audit.notYours" });
  });

  it("is verified on demand, and the break is named", async () => {
    const w = await world(test.db);
    await steps(w, 4);
    const observer = w.as(w.people.observer);
    const whole = { events: 4, broken: null };
    expect(await Promise.all([observer.audit.verify(), observer.audit.verify()])).toEqual([whole, whole]);
    const third = and(eq(auditEvents.governmentId, w.government.id), eq(auditEvents.seq, 3));
    await test.db
      .update(auditEvents)
      .set({ digest: "0".repeat(64) })
      .where(third);
    expect(await observer.audit.verify()).toEqual({ events: 2, broken: { seq: 3, differs: "link" } });
  });
});

describe("what changed since a day", () => {
  const since = (w: TestWorld, day: string, until?: string) =>
    w.as(w.people.leader).audit.changesSince({ day, until });

  it("tells lamps and states of then and now, and counts what happened between", async () => {
    const w = await world(test.db, { commitment: { dueOn: "2023-09-20" } });
    await acceptedFiling(w, "2023-08", "2000");
    const { rows, total, eve } = await since(w, "2023-08-01");
    expect({ total, eve }).toEqual({ total: 1, eve: "2023-07-31" });
    expect(rows).toMatchObject([
      { code: w.commitment.code, now: { lamp: "red", state: "active" }, counts: { accepted: 1, noticed: 0 } },
    ]);
    const later = await since(w, "2023-09-25");
    expect(later.rows).toEqual([]);
    const once = await since(w, "2023-09-21", "2023-09-22");
    expect(once.rows).toMatchObject([{ changed: { lamp: true, state: false }, now: { lamp: "red" } }]);
    await expect(since(w, "2022-12-31")).rejects.toMatchObject(refusal("BAD_REQUEST", "day.outsidePlan"));
    await expect(since(w, "2023-09-29")).rejects.toMatchObject(refusal("BAD_REQUEST", "day.outsidePlan"));
  });

  it("judges each period by the settings that held in it", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "1650");
    const lamps = async () => {
      const { rows } = await w
        .as(w.people.supervisor, "2023-10-09")
        .audit.changesSince({ day: "2023-09-29", until: "2023-10-09" });
      return rows.map((row) => [row.then.lamp, row.now.lamp]);
    };
    expect(await lamps()).toEqual([]);
    const { filingDay, endorsement, switches } = w.plan;
    const strict = { preset: "xuancheng-2020" as const, filingDay, endorsement, switches };
    await test.db.insert(planRevisions).values({ ...strict, planId: w.plan.id, knownOn: "2023-09-01" });
    expect(await lamps()).toEqual([["yellow", "red"]]);
  });
});

describe("a commitment's timeline", () => {
  it("is read back to its beginning, and says who led it", async () => {
    const w = await world(test.db);
    const subject = { kind: "commitment", id: w.commitment.id };
    await write(w.ctx(w.people.supervisor), async (ctx) => {
      for (let n = 1; n <= 70; n++) await record(ctx, "commitment.assign", subject, { after: { n } });
    });
    const { code } = w.commitment;
    const officer = w.as(w.people.otherOfficer);
    const { timeline } = await officer.commitments.show({ code });
    expect(timeline).toHaveLength(60);
    const last = timeline.at(-1)?.seq ?? null;
    const earlier = await officer.commitments.timeline({ code, before: last });
    expect(earlier.map((row) => row.seq)).toEqual(Array.from({ length: 10 }, (_, n) => 10 - n));
    const [housing] = await test.db.select().from(departments).where(eq(departments.id, w.housing.id));
    expect(earlier[0]?.names[earlier[0].leadId ?? ""]).toMatchObject({ zh: housing?.nameZh });
    const other = await world(test.db);
    await expect(
      other.as(other.people.supervisor).commitments.timeline({ code, before: last }),
    ).rejects.toMatchObject(refusal("NOT_FOUND", "commitment.missing"));
  });
});
