import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { type NoticeState, type NoticeStep, noticeStates } from "@/db/values";
import { refusal, world } from "../testing";
import { type Caller, cast, hiddenFrom, type Name, oneOfTwenty, type TestWorld } from "../testing-refusals";
import { noticeIn, noticeRow } from "./testing";
import { noticeTransitions } from "./transitions";

const test = testDb();
type Row = { id: string; version: number };
type Verb = {
  step: NoticeStep;
  who: readonly Name[];
  from: readonly NoticeState[];
  to: NoticeState;
  press: (call: Caller, row: Row) => Promise<unknown>;
};

const own = ["officer", "officer2", "head"] as const;
const reason = "情况已核实";
const table = noticeTransitions;
const acknowledge = (call: Caller, row: Row) => call.notices.acknowledge(row);
const answer = (call: Caller, row: Row) => call.notices.answer({ ...row, words: "已增派力量，月底前赶上" });
const lift = (call: Caller, row: Row) => call.notices.lift({ ...row, reason });
const withdraw = (call: Caller, row: Row) => call.notices.withdraw({ ...row, reason });

const verbs: Record<string, Verb> = {
  edit: {
    step: "remind",
    who: ["supervisor"],
    from: ["draft"],
    to: "draft",
    press: (call, row) => call.notices.edit({ ...row, words: "改过的话" }),
  },
  "approve a blue": {
    step: "blue",
    who: ["supervisor"],
    ...table.approve,
    press: (call, row) => call.notices.approve(row),
  },
  "approve an orange": {
    step: "orange",
    who: ["leader"],
    ...table.approve,
    press: (call, row) => call.notices.approve(row),
  },
  issue: {
    step: "orange",
    who: ["supervisor"],
    ...table.issue,
    press: (call, row) => call.notices.issue(row),
  },
  acknowledge: { step: "red", who: own, ...table.acknowledge, press: acknowledge },
  answer: { step: "red", who: own, ...table.answer, press: answer },
  lift: { step: "red", who: ["supervisor"], ...table.lift, press: lift },
  escalate: {
    step: "remind",
    who: ["supervisor"],
    ...table.escalate,
    press: (call, row) => call.notices.escalate({ ...row, reason }),
  },
  withdraw: { step: "blue", who: ["supervisor"], ...table.withdraw, press: withdraw },
  "acknowledge an instruction": { step: "instruction", who: own, ...table.acknowledge, press: acknowledge },
  "answer an instruction": { step: "instruction", who: own, ...table.answer, press: answer },
  "lift an instruction": { step: "instruction", who: ["leader"], ...table.lift, press: lift },
  "withdraw an instruction": {
    step: "instruction",
    who: ["leader"],
    ...table.withdraw,
    press: withdraw,
  },
};
/** An instruction is never drafted or approved by itself. */
const statesOf = ({ step }: Verb) =>
  noticeStates.filter((state) => step !== "instruction" || (state !== "draft" && state !== "approved"));

describe.each(Object.entries(verbs))("%s", (_name, verb) => {
  it("works for its people in its states, names the state elsewhere, and refuses everyone else", async () => {
    const w = await world(test.db);
    for (const state of statesOf(verb)) {
      const row = await noticeIn(test.db, w, state, verb.step);
      const events = await w.events();
      const fits = verb.from.includes(state);
      const allowed = (name: string) => verb.who.some((one) => one === name);
      for (const [name, actor] of Object.entries(cast(w))) {
        if (allowed(name) && fits) continue;
        await expect(verb.press(w.as(actor), row), `${name} in ${state}`).rejects.toMatchObject(
          allowed(name)
            ? refusal("CONFLICT", "notice.moved", { state })
            : refusal("FORBIDDEN", "notice.notYours"),
        );
      }
      expect(await w.events(), state).toBe(events);
      expect(await noticeRow(test.db, row.id)).toEqual(row);
      if (!fits) continue;
      const [first = "supervisor"] = verb.who;
      expect(await verb.press(w.as(cast(w)[first]), row)).toMatchObject({ state: verb.to, version: 2 });
      expect(await noticeRow(test.db, row.id)).toMatchObject({ state: verb.to, version: 2 });
      expect(await w.events()).toBeGreaterThan(events);
    }
  });

  it("is hidden from another government and closed to the signed-out", async () => {
    const w = await world(test.db);
    const [from = "draft"] = verb.from;
    const row = await noticeIn(test.db, w, from, verb.step);
    await hiddenFrom(await world(test.db), (call) => verb.press(call, row), "notice.missing");
    await expect(verb.press(w.as(null), row)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

const pressable = Object.entries(verbs).filter(([name]) => !/edit|instruction|approve an/.test(name));

it.each(pressable)("lets one of twenty presses %s", async (_name, verb) => {
  const w: TestWorld = await world(test.db);
  const from = verb.from.at(-1) ?? "draft";
  const row = await noticeIn(test.db, w, from, verb.step);
  const [first = "supervisor"] = verb.who;
  const call = w.as(cast(w)[first]);
  await oneOfTwenty(() => verb.press(call, row), "notice.moved", verb.to);
  expect(await noticeRow(test.db, row.id)).toMatchObject({ state: verb.to, version: 2 });
});

it("refuses a stale version", async () => {
  const w = await world(test.db);
  const row = await noticeIn(test.db, w, "draft");
  const call = w.as(w.people.supervisor);
  await verbs.edit?.press(call, row);
  for (const name of ["edit", "approve a blue", "withdraw"])
    await expect(verbs[name]?.press(call, row)).rejects.toMatchObject(
      refusal("CONFLICT", "notice.moved", { state: "draft" }),
    );
});
