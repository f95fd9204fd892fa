import { eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, evidence, updates, users } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser, one } from "@/seeds/makers";
import { proved } from "../requests/testing";
import { refusal, world } from "../testing";
import { refusesAllBut } from "../testing-refusals";
import { send } from "../updates/testing";
import { findPublished } from "../public/find";
import { type PublishedWorld, publishedWorld } from "./testing";

const test = testDb();
let p: PublishedWorld;
beforeAll(async () => {
  p = await publishedWorld(test.db);
});
const nothing = { updates: [] as string[], evidence: [] as string[] };
const supervisor = (day?: string) => p.w.as(p.w.people.supervisor, day).editions;
const refuses = (input: Partial<typeof nothing> & { publish?: boolean }, code: string, key: string) =>
  expect(supervisor().mark({ ...nothing, publish: true, ...input })).rejects.toMatchObject(
    refusal(code, key),
  );

describe("marking", () => {
  it("is for supervisors, of their own government", async () => {
    await refusesAllBut(
      p.w,
      ["supervisor", "involvedSupervisor"],
      (call) => call.editions.mark({ ...nothing, updates: [p.withheld.update], publish: true }),
      "edition.notYours",
    );
    await refusesAllBut(
      p.w,
      ["supervisor", "involvedSupervisor"],
      (call) => call.editions.candidates({}),
      "edition.notYours",
    );
    const other = await world(test.db);
    for (const input of [{ updates: [p.withheld.update] }, { evidence: [p.withheld.evidence] }])
      await expect(
        other.as(other.people.supervisor).editions.mark({ ...nothing, publish: true, ...input }),
      ).rejects.toMatchObject(refusal("NOT_FOUND", "edition.markMissing"));
  });

  it("is of others where a department of the supervisor's own leads, unless nobody else is there", async () => {
    const made = await publishedWorld(test.db);
    const { w, withheld, codes } = made;
    const of = { updates: [withheld.update], evidence: [], publish: true };
    const { actor } = await makeUser(test.db, w.government.id, {
      role: "supervisor",
      departmentId: w.housing.id,
    });
    const own = w.as(actor);
    for (const input of [of, { updates: [], evidence: [withheld.evidence], publish: true }])
      await expect(own.editions.mark(input)).rejects.toMatchObject(
        refusal("FORBIDDEN", "edition.ownDepartment", { code: codes.measured }),
      );
    const offered = async () => {
      const [piece] = await own.evidence.list({ commitmentId: w.commitment.id });
      const { updates: rows } = await own.commitments.show({ code: codes.measured });
      const { total } = await own.editions.candidates({});
      return [piece?.may.mark, rows[0]?.may.mark, total];
    };
    expect(await offered()).toEqual([false, false, 0]);
    const gone = eq(users.id, w.people.supervisor.userId);
    await test.db.update(users).set({ disabledAt: new Date() }).where(gone);
    expect(await offered()).toEqual([true, true, 1]);
    expect(await own.editions.mark(of)).toEqual({ updates: 1, evidence: 0 });
  });

  it("takes what is accepted and stands, and all or nothing", async () => {
    const { w } = p;
    const sent = await send(w, { period: "2023-09" });
    const mixed = { updates: [p.withheld.update, sent.id] };
    await refuses(mixed, "CONFLICT", "edition.markNotAccepted");
    await refuses({ updates: [p.unchanged] }, "CONFLICT", "edition.markNothingIn");
    const loose = await proved(test.db, w);
    const pending = await proved(test.db, w, { updateId: sent.id });
    for (const piece of [loose, pending])
      await refuses({ evidence: [piece.id] }, "CONFLICT", "edition.markNotAccepted");
    const gone = { updateId: p.withheld.update };
    const withdrawn = await proved(test.db, w, { ...gone, withdrawnAt: new Date() });
    const purged = await proved(test.db, w, { ...gone, purgedAt: new Date() });
    for (const piece of [withdrawn, purged])
      await refuses({ evidence: [piece.id] }, "CONFLICT", "edition.markGone");
    await refuses({ updates: [crypto.randomUUID()] }, "NOT_FOUND", "edition.markMissing");
    const many = Array.from({ length: 101 }, () => crypto.randomUUID());
    await expect(supervisor().mark({ updates: many, evidence: many, publish: true })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    const row = one(await test.db.select().from(updates).where(eq(updates.id, p.withheld.update)));
    expect(row.publishable).toBe(false);
  });

  it("narrows what waits to a month and a lead department, and says which there are", async () => {
    const { w } = p;
    const { rows, total, choices } = await supervisor().candidates({});
    expect([rows.length, total, choices.periods]).toEqual([1, 1, ["2023-08", "2023-07", "2023-06"]]);
    expect(choices.departments.map(({ code }) => code)).toEqual([w.housing.code]);
    const found = async (of: { period?: string; department?: string; what?: "evidence" }) =>
      (await supervisor().candidates(of)).total;
    const [own, other] = [w.housing.code, w.parks.code];
    expect(await found({ period: "2023-08", department: own })).toBe(1);
    expect([await found({ period: "2023-07" }), await found({ department: other })]).toEqual([0, 0]);
    expect(await found({ what: "evidence", period: "2023-08", department: own })).toBe(1);
    expect(await found({ what: "evidence", period: "2023-07" })).toBe(0);
    expect(await found({ department: "no-such" })).toBe(0);
  });

  it("leaves an event for each that it changes, and counts from the next edition on", async () => {
    const { w } = p;
    const { update, evidence: piece } = p.withheld;
    const codes = async (what: "updates" | "evidence", state: "withheld" | "published") => {
      const { rows, total } = await supervisor().candidates({ what, state });
      expect(total).toBe(rows.length);
      return rows.map((row) => row.id).sort();
    };
    expect(await codes("updates", "withheld")).toEqual([update]);
    expect(await codes("evidence", "withheld")).toEqual([piece]);
    const events = await w.events();
    const both = { updates: [update, p.published.update], evidence: [piece], publish: true };
    expect(await supervisor().mark(both)).toEqual({ updates: 1, evidence: 1 });
    expect(await supervisor().mark(both)).toEqual({ updates: 0, evidence: 0 });
    const left = await test.db
      .select()
      .from(auditEvents)
      .where(inArray(auditEvents.subjectId, [update, piece]))
      .orderBy(auditEvents.seq);
    expect(await w.events()).toBe(events + 2);
    expect(left.slice(-2)).toMatchObject([
      {
        verb: "update.publishable",
        commitmentId: w.commitment.id,
        payload: { after: { publishable: true } },
      },
      { verb: "evidence.publishable", payload: { after: { publishable: true, name: "八月内部台账" } } },
    ]);
    expect(await codes("updates", "published")).toEqual([update, p.published.update].sort());
    const read = async (edition: string) =>
      JSON.stringify(
        (await findPublished({ db: test.db }, { government: p.government, year: p.year, edition })).document,
      );
    expect(await read("2023-08")).not.toContain("八月内部");
    await supervisor().mark({ ...nothing, updates: [p.published.update], publish: false });
    await supervisor("2023-09-29").publish({ period: "2023-09" });
    expect(await read("2023-09")).toContain("八月内部进展");
    expect(await read("2023-09")).not.toContain("七月公开进展");
    expect(await read("2023-08")).toContain("七月公开进展");
    expect(one(await test.db.select().from(evidence).where(eq(evidence.id, piece))).publishable).toBe(true);
  });
});
