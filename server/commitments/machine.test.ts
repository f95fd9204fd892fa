import { expect, it } from "vitest";
import { type CommitmentState, commitmentStates } from "@/db/values";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { world } from "../testing";
import { provesMachine } from "../testing-machines";
import type { TestWorld } from "../testing-refusals";
import { commitmentTransitions } from "./transitions";

const test = testDb();

/** A new commitment of the first department, in a state. */
async function place(w: TestWorld, state: CommitmentState) {
  const { commitment } = await makeCommitment(test.db, w, {
    leadDepartmentId: w.housing.id,
    state,
    sentOn: ["draft", "unassigned"].includes(state) ? null : "2023-09-26",
    acknowledgedOn: ["active", "closing", "closed"].includes(state) ? "2023-09-26" : null,
    closingFiledOn: state === "closing" ? "2023-09-27" : null,
    closedOn: state === "closed" ? "2023-09-27" : null,
  });
  return { id: commitment.id, version: commitment.version };
}
type Subject = Awaited<ReturnType<typeof place>>;

const lead = ["officer", "officer2", "head"] as const;
const supervise = ["supervisor"] as const;
const arrow = ({ id, version }: Subject) => ({ id, version });
const why = (subject: Subject) => ({ ...arrow(subject), reason: "职责调整" });
const from = (verb: keyof typeof commitmentTransitions) => commitmentTransitions[verb].from;

provesMachine("commitment", {
  states: commitmentStates,
  open: () => world(test.db),
  place,
  keys: { moved: "commitment.moved", notYours: "commitment.notYours", missing: "commitment.missing" },
  verbs: {
    assign: { from: from("assign"), may: supervise, press: (call, at) => call.commitments.assign(arrow(at)) },
    recall: { from: from("recall"), may: supervise, press: (call, at) => call.commitments.recall(why(at)) },
    acknowledge: {
      from: from("acknowledge"),
      may: lead,
      press: (call, at) => call.commitments.acknowledge(arrow(at)),
    },
    refuse: { from: from("refuse"), may: lead, press: (call, at) => call.commitments.refuse(why(at)) },
    reopen: { from: from("reopen"), may: supervise, press: (call, at) => call.commitments.reopen(why(at)) },
    // An item at work is discontinued by a granted request alone (DOMAIN, State machines, 1).
    discontinue: {
      from: ["draft", "unassigned"],
      may: supervise,
      press: (call, at) => call.commitments.discontinue(why(at)),
    },
    fileClosing: {
      from: from("fileClosing"),
      may: lead,
      press: (call, at) =>
        call.requests.fileClosing({
          commitmentId: at.id,
          version: at.version,
          reason: "已全部建成",
          proof: "竣工验收备案表",
        }),
    },
  },
});

it("has a case for every arrow of the table, or a test of its own", () => {
  const here = ["assign", "recall", "acknowledge", "refuse", "reopen", "discontinue", "fileClosing"];
  // The whole plan is issued at its activation; a closing is decided with its request.
  const elsewhere = ["issue", "refuseClosing", "close"];
  expect(Object.keys(commitmentTransitions).sort()).toEqual([...here, ...elsewhere].sort());
});
