import { expect, it } from "vitest";
import { type ClueState, clueStates } from "@/db/values";
import { testDb } from "@/db/testing";
import { world } from "../testing";
import { provesMachine } from "../testing-machines";
import { oneOfTwenty } from "../testing-refusals";
import { clueRow, placeClue } from "./testing";
import { clueTransitions } from "./transitions";

const test = testDb();
type Subject = { id: string; version: number };
const arrow = ({ id, version }: Subject) => ({ id, version });
const { verify, dismiss, act } = clueTransitions;
const office = ["supervisor"] as const;

provesMachine("clue", {
  states: clueStates,
  open: () => world(test.db),
  place: (w, state: ClueState) => placeClue(test.db, w, state),
  keys: { moved: "clue.moved", notYours: "clue.notYours", missing: "clue.missing" },
  verbs: {
    verify: {
      from: verify.from,
      may: office,
      press: (call, at) => call.clues.decide({ ...arrow(at), verified: true, answer: "情况属实" }),
    },
    dismiss: {
      from: dismiss.from,
      may: office,
      press: (call, at) => call.clues.decide({ ...arrow(at), verified: false, answer: "不属实" }),
    },
    act: {
      from: act.from,
      may: office,
      press: (call, at) => call.clues.act({ ...arrow(at), done: "已整改" }),
    },
    reword: {
      from: ["verified", "acted-on"],
      may: office,
      press: (call, at) => call.clues.reword({ ...arrow(at), shown: "经核属实" }),
    },
  },
});

it("has a case for every arrow of the table", () => {
  expect(Object.keys(clueTransitions).sort()).toEqual(["act", "dismiss", "verify"]);
});

it("is decided once, of twenty presses, and the trail repeats none of its words", async () => {
  const w = await world(test.db);
  const { id, version } = await placeClue(test.db, w, "received");
  const { decide } = w.as(w.people.supervisor).clues;
  const won = await oneOfTwenty(
    () => decide({ id, version, verified: true, answer: "情况属实", shown: "经核属实" }),
    "clue.moved",
    "verified",
  );
  expect(won).toEqual({ id, version: 2, state: "verified" });
  expect(await clueRow(test.db, id)).toMatchObject({
    ...{ answer: "情况属实", shown: "经核属实", decidedOn: "2023-09-28" },
    decidedBy: w.people.supervisor.userId,
  });
  const event = await w.lastEvent();
  expect(event).toMatchObject({ verb: "clue.verify", commitmentId: w.commitment.id });
  expect(event?.payload?.after).toEqual({ state: "verified", isShown: true });
});

it("when it was acted on, changes what the public reads only if that is said", async () => {
  const w = await world(test.db);
  const { act } = w.as(w.people.supervisor).clues;
  const given = [undefined, "三号楼已复工", null] as const;
  const kept = ["经核属实", "三号楼已复工", null] as const;
  for (const [n, shown] of given.entries()) {
    const { id, version } = await placeClue(test.db, w, "verified", { shown: "经核属实" });
    await act({ id, version, done: "已告知反映人张某某", shown });
    expect(await clueRow(test.db, id)).toMatchObject({
      shown: kept[n],
      answer: "经核查\n已告知反映人张某某",
    });
  }
  // What did not change is not told; the last one took it back.
  const event = await w.lastEvent();
  expect(event?.payload?.after).toEqual({ state: "acted-on", isShown: false });
});

it("of a dismissed one shows nothing, and tells the commitment's own history nothing", async () => {
  const w = await world(test.db);
  const { id, version } = await placeClue(test.db, w, "received");
  const { decide } = w.as(w.people.supervisor).clues;
  await decide({ id, version, verified: false, answer: "与本事项无关", shown: "不该公开" });
  expect(await clueRow(test.db, id)).toMatchObject({ state: "dismissed", shown: null });
  expect(await w.lastEvent()).toMatchObject({ verb: "clue.dismiss", commitmentId: null });
  await expect(decide({ id, version, verified: false, answer: " " })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});
