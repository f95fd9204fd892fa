import { expect, it } from "vitest";
import { updates } from "@/db/schema";
import { type UpdateState, updateStates } from "@/db/values";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { world } from "../testing";
import { provesMachine } from "../testing-machines";
import type { TestWorld } from "../testing-refusals";
import { updateTransitions } from "./transitions";

const test = testDb();

/** A filing of a new commitment, in a state; the first officer wrote and sent it. */
async function place(w: TestWorld, state: UpdateState) {
  const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id });
  const { officer, supervisor, head } = w.people;
  const sent = state !== "draft";
  const decided = state === "accepted" || state === "returned" ? supervisor.userId : null;
  const [row] = await test.db
    .insert(updates)
    .values({
      governmentId: w.government.id,
      commitmentId: commitment.id,
      kind: "periodic",
      period: "2023-09",
      periodicKey: `${commitment.id}:2023-09`,
      departmentId: w.housing.id,
      state,
      authorId: officer.userId,
      writers: [officer.userId],
      submittedBy: sent ? officer.userId : null,
      submittedOn: sent ? "2023-09-20" : null,
      endorsedBy: state === "endorsed" ? head.userId : null,
      decidedBy: decided,
      decidedOn: decided ? "2023-09-21" : null,
    })
    .returning();
  if (!row) throw new Error("no update was placed");
  return { id: row.id, version: row.version };
}
type Subject = Awaited<ReturnType<typeof place>>;

const keys = { moved: "update.moved", notYours: "update.notYours", missing: "update.missing" };
const lead = ["officer", "officer2", "head"] as const;
const { withdraw, endorse, accept, return: giveBack } = updateTransitions;
const arrow = ({ id, version }: Subject) => ({ id, version });

provesMachine("filing", {
  states: updateStates,
  open: () => world(test.db),
  place,
  keys,
  verbs: {
    withdraw: { from: withdraw.from, may: lead, press: (call, at) => call.updates.withdraw(arrow(at)) },
    accept: { from: accept.from, may: ["supervisor"], press: (call, at) => call.updates.accept(arrow(at)) },
    return: {
      from: giveBack.from,
      may: ["supervisor"],
      press: (call, at) => call.updates.return({ ...arrow(at), reason: "请核对" }),
    },
  },
});

provesMachine("filing where the head endorses", {
  states: updateStates,
  open: () => world(test.db, { plan: { endorsement: true } }),
  place,
  keys,
  verbs: {
    endorse: { from: endorse.from, may: ["head"], press: (call, at) => call.updates.endorse(arrow(at)) },
    accept: { from: ["endorsed"], may: ["supervisor"], press: (call, at) => call.updates.accept(arrow(at)) },
  },
});

it("has a case for every arrow of the table", () => {
  const here = ["withdraw", "accept", "return", "endorse", "submit"];
  expect(Object.keys(updateTransitions).sort()).toEqual(here.sort());
});
