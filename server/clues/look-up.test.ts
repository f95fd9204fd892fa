import { expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { publishedWorld } from "../editions/testing";
import { world } from "../testing";
import { lookUpClue } from "./look-up";
import { shownClues } from "./shown";
import { clueRow, from, placeClue, secretSender, secretWords, sendClue } from "./testing";
import { limits } from "./throttle";

const test = testDb();
const now = new Date();

it("tells whoever has the number how it stands, and the public what the office lets it read", async () => {
  const published = await publishedWorld(test.db);
  const { w, codes } = published;
  const { receipt, id } = await sendClue(test.db, published);
  const look = (typed = receipt) =>
    lookUpClue(test.db, { governmentId: w.government.id, receipt: typed }, from(), now);
  const shown = () => shownClues({ db: test.db }, { planId: w.plan.id, code: codes.measured });
  const days = { receivedOn: "2023-09-28", decidedOn: null, actedOn: null };
  expect(await look()).toEqual({ code: codes.measured, state: "received", ...days, answer: null });
  expect(await shown()).toEqual([]);
  const supervisor = w.as(w.people.supervisor, "2023-10-09");
  const note = "有群众反映三号楼进度，经核属实。";
  const verified = await supervisor.clues.decide({
    ...{ id, version: 1, verified: true, answer: "情况属实，已要求整改。", shown: note },
  });
  expect(await look(receipt.toLowerCase().replaceAll("-", " "))).toEqual({
    ...{ code: codes.measured, state: "verified", receivedOn: "2023-09-28", decidedOn: "2023-10-09" },
    ...{ actedOn: null, answer: "情况属实，已要求整改。" },
  });
  const done = w.as(w.people.supervisor, "2023-10-20").clues;
  await done.act({ id, version: verified.version, done: "三号楼已复工。" });
  expect(await look()).toMatchObject({
    ...{ state: "acted-on", decidedOn: "2023-10-09", actedOn: "2023-10-20" },
    answer: "情况属实，已要求整改。\n三号楼已复工。",
  });
  // What goes to the sender is not for everybody.
  expect(await shown()).toEqual([{ on: "2023-10-09", shown: note }]);
  const { version } = await clueRow(test.db, id);
  await supervisor.clues.reword({ id, version, shown: "" });
  expect(await shown()).toEqual([]);
});

it("never lets the sender, the words or what is not verified out", async () => {
  const w = await world(test.db);
  const note = "尚未核实的说明";
  const receipts = [
    await placeClue(test.db, w, "received", { shown: note }),
    await placeClue(test.db, w, "dismissed", { shown: note }),
    await placeClue(test.db, w, "verified"),
    await placeClue(test.db, w, "acted-on", { shown: "经核属实" }),
  ];
  const all = await shownClues({ db: test.db }, { planId: w.plan.id, code: w.commitment.code });
  expect(all).toEqual([{ on: "2023-09-22", shown: "经核属实" }]);
  const looked = await Promise.all(
    receipts.map(({ receipt }) =>
      lookUpClue(test.db, { governmentId: w.government.id, receipt }, from(), now),
    ),
  );
  expect(looked.map(({ state }) => state)).toEqual(["received", "dismissed", "verified", "acted-on"]);
  for (const one of looked)
    expect(Object.keys(one).sort()).toEqual([
      ...["actedOn", "answer", "code", "decidedOn", "receivedOn", "state"],
    ]);
  const told = JSON.stringify([all, looked]);
  for (const hidden of [secretWords, ...Object.values(secretSender), note, w.people.supervisor.userId])
    expect(told).not.toContain(hidden);
});

it("answers every wrong number alike, and after many from one address none", async () => {
  const [w, other] = [await world(test.db), await world(test.db)];
  const { receipt } = await placeClue(test.db, w, "received");
  const look = (typed: string, governmentId = w.government.id, address = "203.0.113.5", at = now) =>
    lookUpClue(test.db, { governmentId, receipt: typed }, from(address), at);
  const missing = { code: "NOT_FOUND", key: "clue.noReceipt", facts: {} };
  await expect(look(receipt, other.government.id)).rejects.toMatchObject(missing);
  await expect(look("")).rejects.toMatchObject(missing);
  for (let n = 2; n < limits.missesPerHour; n++)
    await expect(look("0".repeat(24))).rejects.toMatchObject(missing);
  const slowed = { code: "FORBIDDEN", key: "clue.lookUpTooMany" };
  await expect(look("0".repeat(24))).rejects.toMatchObject(slowed);
  await expect(look(receipt)).rejects.toMatchObject(slowed);
  expect(await look(receipt, w.government.id, "203.0.113.6")).toMatchObject({ state: "received" });
  const later = new Date(now.getTime() + 3_600_001);
  expect(await look(receipt, w.government.id, "203.0.113.5", later)).toMatchObject({ state: "received" });
});
