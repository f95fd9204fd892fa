import { expect, it } from "vitest";
import { requests } from "@/db/schema";
import { type RequestState, requestStates } from "@/db/values";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { world } from "../testing";
import { provesMachine } from "../testing-machines";
import type { TestWorld } from "../testing-refusals";
import { requestTransitions } from "./transitions";

const test = testDb();

/** A deferral that the first officer asked for, in a state. */
async function place(w: TestWorld, state: RequestState) {
  const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id });
  const { officer, head } = w.people;
  const [row] = await test.db
    .insert(requests)
    .values({
      governmentId: w.government.id,
      commitmentId: commitment.id,
      kind: "deferral",
      state,
      openKey: state === "filed" || state === "endorsed" ? `${commitment.id}:deferral` : null,
      reason: "征收受阻",
      progressSoFar: "已建成过半",
      original: { dueOn: "2023-12-31" },
      asked: { dueOn: "2024-03-31" },
      departmentId: w.housing.id,
      filedBy: officer.userId,
      filedOn: "2023-09-20",
      filedAt: new Date("2023-09-20T02:00:00Z"),
      endorsedBy: state === "endorsed" ? head.userId : null,
    })
    .returning();
  if (!row) throw new Error("no request was placed");
  return { id: row.id, version: row.version };
}
type Subject = Awaited<ReturnType<typeof place>>;

const keys = { moved: "request.moved", notYours: "request.notYours", missing: "request.missing" };
const lead = ["officer", "officer2", "head"] as const;
const arrow = ({ id, version }: Subject) => ({ id, version });
const { withdraw, grant, refuse, endorse } = requestTransitions;

provesMachine("request", {
  states: requestStates,
  open: () => world(test.db),
  place,
  keys,
  verbs: {
    grant: {
      from: grant.from,
      may: ["supervisor"],
      press: (call, at) => call.requests.decide({ ...arrow(at), grant: true, reason: "情况属实" }),
    },
    refuse: {
      from: refuse.from,
      may: ["supervisor"],
      press: (call, at) => call.requests.decide({ ...arrow(at), grant: false, reason: "理由不足" }),
    },
    withdraw: {
      from: withdraw.from,
      may: lead,
      press: (call, at) => call.requests.withdraw({ ...arrow(at), reason: "已有办法" }),
    },
  },
});

provesMachine("request where the head endorses", {
  states: requestStates,
  open: () => world(test.db, { plan: { endorsement: true } }),
  place,
  keys,
  verbs: {
    endorse: { from: endorse.from, may: ["head"], press: (call, at) => call.requests.endorse(arrow(at)) },
    grant: {
      from: ["endorsed"],
      may: ["supervisor"],
      press: (call, at) => call.requests.decide({ ...arrow(at), grant: true, reason: "情况属实" }),
    },
  },
});

it("has a case for every arrow of the table", () => {
  expect(Object.keys(requestTransitions).sort()).toEqual(["endorse", "grant", "refuse", "withdraw"]);
});
