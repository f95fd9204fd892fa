import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { plans, sentences } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut } from "../testing-refusals";
import { makeReport } from "./testing";

const test = testDb();
const reason = "系表态，并无可考核内容";
const started = async () => {
  const w = await world(test.db);
  const made = await makeReport(test.db, w);
  await made.pledge("改造老旧小区");
  await made.pledge("全力加快2700套安置房建设");
  return { w, ...made };
};
const press =
  (id: string, from: "slogan" | "pledge" | "situation", to: "slogan" | "pledge" | "situation") =>
  (call: Caller) =>
    call.reports.reclassify({ id, from, to, reason });

describe("reclassify", () => {
  it("classes a sentence anew with its reason, and leaves its event", async () => {
    const { w, sentence } = await started();
    const { id } = sentence("深入人心。");
    const supervisor = w.as(w.people.supervisor);
    await press(id, "slogan", "situation")(supervisor);
    const row = one(await test.db.select().from(sentences).where(eq(sentences.id, id)));
    expect(row).toMatchObject({ kind: "situation", reason });
    expect((await w.lastEvent())?.payload).toMatchObject({
      ...{ verb: "sentence.reclassify", subjectKind: "sentence", subjectId: id },
      before: { kind: "slogan", reason: "初归类" },
      after: { kind: "situation", reason, start: row.start },
    });
    const account = await supervisor.reports.coverage({ kind: "situation" });
    expect(account.rows.map(({ text, reason }) => [text, reason])).toEqual([["深入人心。", reason]]);
    expect(account.kinds.find(({ kind }) => kind === "slogan")).toMatchObject({ sentences: 0, signs: 0 });
  });

  it("accounts for every character, and counts what pledges quote once", async () => {
    const { w, pledge } = await started();
    await pledge("2700套");
    const account = await w.as(w.people.observer).reports.coverage({});
    expect(account.signs.classed).toBe(account.signs.signs);
    expect(account.signs.quoted).toBe("改造老旧小区全力加快2700套安置房建设".length);
    expect(account).toMatchObject({ count: 7, pages: 1 });
    expect((await w.as(w.people.observer).reports.coverage({ page: 2 })).rows).toEqual([]);
    expect([account.sentences, account.rows.length, account.pledges]).toEqual([7, 7, 3]);
    expect(account.rows.filter(({ pledges }) => pledges > 0).map(({ pledges }) => pledges)).toEqual([3]);
    expect(account.may.reclassify).toBe(false);
    expect((await w.as(w.people.supervisor).reports.coverage({})).may.reclassify).toBe(true);
  });

  it("refuses a class that the pledges contradict, the same one, and one without a reason", async () => {
    const { w, sentence } = await started();
    const supervisor = w.as(w.people.supervisor);
    const bears = sentence("全力加快2700套安置房建设，改造老旧小区，打造“一山、两河”；").id;
    const plain = sentence("深入人心。").id;
    await expect(press(bears, "pledge", "slogan")(supervisor)).rejects.toMatchObject(
      refusal("BAD_REQUEST", "sentence.bearsPledge", { count: 2 }),
    );
    await expect(press(plain, "slogan", "pledge")(supervisor)).rejects.toMatchObject(
      refusal("BAD_REQUEST", "sentence.bearsNone"),
    );
    await expect(press(plain, "slogan", "slogan")(supervisor)).rejects.toMatchObject(
      refusal("BAD_REQUEST", "sentence.same"),
    );
    await expect(
      supervisor.reports.reclassify({ id: plain, from: "slogan", to: "situation", reason: " " }),
    ).rejects.toMatchObject({ cause: { issues: [{ path: ["reason"], message: "reason.missing" }] } });
    // A class that came to be wrong can be set right, and no other way.
    await test.db.update(sentences).set({ kind: "slogan" }).where(eq(sentences.id, bears));
    await expect(press(bears, "slogan", "situation")(supervisor)).rejects.toMatchObject(
      refusal("BAD_REQUEST", "sentence.bearsPledge"),
    );
    await press(bears, "slogan", "pledge")(supervisor);
  });

  it("is for the own government's supervisors, while a plan of the report is open", async () => {
    const { w, sentence } = await started();
    const change = press(sentence("深入人心。").id, "slogan", "situation");
    await refusesAllBut(w, ["supervisor", "involvedSupervisor"], change, "sentence.notYours");
    await hiddenFrom(await world(test.db), change, "sentence.missing");
    await test.db.update(plans).set({ state: "archived" }).where(eq(plans.id, w.plan.id));
    await expect(change(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "plan.moved", { state: "archived" }),
    );
    expect((await w.as(w.people.supervisor).reports.coverage({})).may.reclassify).toBe(false);
  });

  it("takes one of twenty simultaneous presses", async () => {
    const { w, sentence } = await started();
    const change = press(sentence("深入人心。").id, "slogan", "situation");
    await oneOfTwenty(() => change(w.as(w.people.supervisor)), "sentence.moved", "situation");
  });
});
