import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, messages, plans, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import type { CommitmentState, SentenceKind } from "@/db/values";
import { one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import { reportWorld } from "./testing";

const test = testDb();
const reason = "引文多取了半句";
const started = async () => {
  const w = await world(test.db);
  return { w, ...(await reportWorld(test.db, w)), supervisor: w.as(w.people.supervisor) };
};
type Started = Awaited<ReturnType<typeof started>>;
const press =
  ({ quoted }: Started, id: string, words: string, bareKind: SentenceKind | null = null, version = 1) =>
  (call: Caller) =>
    call.provenance.moveEnds({ id, version, ...quoted(words), bareKind, reason });
const rowOf = async (id: string) =>
  one(await test.db.select().from(commitments).where(eq(commitments.id, id)));
const acceptOne = (w: TestWorld, commitmentId: string, kind: "accepted" | "submitted" = "accepted") =>
  test.db.insert(updates).values({
    ...{ governmentId: w.government.id, commitmentId, kind: "adhoc", period: "2023-09", state: kind },
    ...{ departmentId: w.housing.id, authorId: w.people.officer.userId },
  });

describe("moveEnds", () => {
  it("gives it other words of the text, its like-worded parts with it, tells the lead, and leaves its event", async () => {
    const at = await started();
    const { w, supervisor, pledge, quoted } = at;
    const { commitment } = await pledge("改造老旧小区", { state: "active" });
    const { commitment: child } = await pledge("改造老旧小区", { parentId: commitment.id });
    const { commitment: narrower } = await pledge("老旧小区", { parentId: commitment.id });
    await acceptOne(w, commitment.id, "submitted");
    const words = "改造老旧小区，打造“一山、两河”";
    const { version } = await press(at, commitment.id, words)(supervisor);
    expect(version).toBe(2);
    for (const id of [commitment.id, child.id]) {
      const row = await rowOf(id);
      expect(row).toMatchObject({ ...quoted(words), state: "active", version: 2 });
      expect(at.report.text.slice(row.start, row.end)).toBe(words);
      expect(row.searchText).toContain("一山");
    }
    expect(await rowOf(narrower.id)).toMatchObject({ quote: "老旧小区", version: 1 });
    expect((await w.lastEvent())?.payload).toMatchObject({
      ...{ verb: "commitment.moveEnds", commitmentId: commitment.id },
      before: { end: commitment.end, quote: "改造老旧小区" },
      after: { end: quoted(words).end, quote: words, reason, children: [child.code] },
    });
    const heard = await test.db.select().from(messages).where(eq(messages.key, "commitment.reworded"));
    expect(heard.filter((one) => one.governmentId === w.government.id)).not.toEqual([]);
  });

  it("asks for the class of a sentence that bears no pledge any more, and classes both", async () => {
    const at = await started();
    const { id } = await at.supervisor.provenance.add(at.input("深入人心"));
    const change = (bareKind: SentenceKind | null) => press(at, id, "改造老旧小区", bareKind)(at.supervisor);
    await expect(change(null)).rejects.toMatchObject(
      refusal("BAD_REQUEST", "provenance.bare", { words: "深入人心。" }),
    );
    expect(await rowOf(id)).toMatchObject({ quote: "深入人心", version: 1 });
    await expect(change("pledge")).rejects.toMatchObject({
      cause: { issues: [{ path: ["bareKind"], message: "provenance.bareIsPledge" }] },
    });
    await change("situation");
    const kinds = new Map((await at.kinds()).map(({ words, kind, reason }) => [words, [kind, reason]]));
    expect(kinds.get("深入人心。")).toEqual(["situation", reason]);
    expect(await rowOf(id)).toMatchObject({ quote: "改造老旧小区", version: 2 });
  });

  it("keeps what measures say inside, and refuses words that are not the report's or are taken", async () => {
    const at = await started();
    const { start } = at.quoted("2700套");
    const measure = { raw: "2700套", rawStart: start, rawEnd: start + 5 };
    const { commitment } = await at.pledge("全力加快2700套安置房建设", { measure });
    const { commitment: other } = await at.pledge("改造老旧小区");
    const refusals: [string, string][] = [
      ["安置房建设", "provenance.measureOutside"],
      ["全力加快2700套安置房建设", "provenance.same"],
    ];
    for (const [words, key] of refusals)
      await expect(press(at, commitment.id, words)(at.supervisor), words).rejects.toMatchObject(
        refusal("BAD_REQUEST", key),
      );
    await expect(press(at, commitment.id, "改造老旧小区")(at.supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "provenance.sameSpan", { code: other.code }),
    );
    await expect(
      at.supervisor.provenance.moveEnds({
        ...{ id: commitment.id, version: 1, ...at.quoted("2700套"), quote: "2710套", reason },
      }),
    ).rejects.toMatchObject(refusal("BAD_REQUEST", "provenance.differs"));
    await press(at, commitment.id, "加快2700套安置房建设")(at.supervisor);
  });

  it("is for supervisors whose department does not lead it, until the first accepted update", async () => {
    const at = await started();
    const { w, pledge } = at;
    const { commitment } = await pledge("改造老旧小区");
    const { commitment: child } = await pledge("改造老旧小区", { parentId: commitment.id });
    const change = press(at, commitment.id, "老旧小区");
    await refusesAllBut(w, ["supervisor"], change, "commitment.notYours");
    await hiddenFrom(await world(test.db), change, "commitment.missing");
    await expect(press(at, child.id, "老旧小区")(at.supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "provenance.child"),
    );
    const why = async () => {
      const { pledges } = await at.supervisor.provenance.frame({ code: commitment.code });
      return pledges.find(({ code }) => code === commitment.code)?.whyNot.moveEnds?.key ?? null;
    };
    expect(await why()).toBeNull();
    const set = (state: CommitmentState) =>
      test.db.update(commitments).set({ state }).where(eq(commitments.id, commitment.id));
    for (const state of ["closed", "discontinued"] as const) {
      await set(state);
      await expect(change(at.supervisor)).rejects.toMatchObject(
        refusal("CONFLICT", "commitment.moved", { state }),
      );
      expect(await why()).toBe("provenance.inState");
    }
    await set("active");
    // What is accepted of a part counts for the programme.
    await acceptOne(w, child.id);
    await expect(change(at.supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "provenance.accepted", { count: 1 }),
    );
    expect(await why()).toBe("provenance.accepted");
    await test.db.update(plans).set({ state: "archived" }).where(eq(plans.id, w.plan.id));
    await expect(change(at.supervisor)).rejects.toMatchObject(refusal("CONFLICT", "plan.moved"));
  });

  it("takes one of twenty simultaneous presses", async () => {
    const at = await started();
    const { commitment } = await at.pledge("改造老旧小区", { state: "unassigned" });
    const change = press(at, commitment.id, "老旧小区");
    await oneOfTwenty(() => change(at.w.as(at.w.people.supervisor)), "commitment.moved", "unassigned");
  });
});
