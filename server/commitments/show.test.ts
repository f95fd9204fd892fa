import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { cast, hiddenFrom } from "../testing-refusals";
import { acceptedFiling, filing, send } from "../updates/testing";

const test = testDb();
const code = "SHOW-1";
const open = () => world(test.db, { commitment: { code } });

describe("showCommitment", () => {
  it("tells everyone of the government the words, the figures and the story", async () => {
    const w = await open();
    await acceptedFiling(w, "2023-08", "1468");
    for (const [name, actor] of Object.entries(cast(w))) {
      const shown = await w.as(actor).commitments.show({ code });
      expect(shown.commitment.quote, name).toBe("全力加快2700套安置房建设");
      expect(shown.context).toEqual({ before: "", quote: "全力加快2700套安置房建设", after: "。" });
      expect(shown.measures).toMatchObject([{ terms: { target: 2700 }, readings: [{ value: 1468 }] }]);
      expect(shown.lamp?.lamp).toBe("yellow");
      expect(shown.timeline.map((event) => event.verb)).toEqual(["update.accept", "update.submit"]);
    }
  });

  it("says to each what they may do", async () => {
    const w = await open();
    const may = async (name: keyof typeof w.people) =>
      (await w.as(w.people[name]).commitments.show({ code })).may;
    const none = {
      deferral: false,
      adjustment: false,
      discontinuation: false,
      closing: false,
      objection: false,
    };
    const all = {
      deferral: true,
      adjustment: true,
      discontinuation: true,
      closing: true,
      objection: true,
    };
    const nothing = {
      file: false,
      acknowledge: false,
      refuse: false,
      confirm: false,
      assign: false,
      recall: false,
      reopen: false,
      discontinue: false,
      vote: false,
      addChildren: false,
      request: none,
    };
    for (const name of ["officer", "head"] as const)
      expect(await may(name)).toEqual({ ...nothing, file: true, request: all, seeEvidence: true });
    // What is at work may be split into parts; everything else of the supervisors' is for other states.
    expect(await may("supervisor")).toEqual({ ...nothing, addChildren: true, seeEvidence: true });
    for (const name of ["leader", "observer"] as const)
      expect(await may(name)).toEqual({ ...nothing, seeEvidence: true });
    for (const name of ["otherOfficer", "admin"] as const)
      expect(await may(name)).toEqual({ ...nothing, seeEvidence: false });
  });

  it("shows a draft to its own department only", async () => {
    const w = await open();
    await w.as(w.people.officer).updates.saveDraft(filing(w));
    for (const [name, actor] of Object.entries(cast(w))) {
      const { updates } = await w.as(actor).commitments.show({ code });
      const own = name === "officer" || name === "officer2" || name === "head";
      expect(
        updates.map((update) => update.state),
        name,
      ).toEqual(own ? ["draft"] : []);
    }
    await send(w, { version: 1 });
    const { updates } = await w.as(w.people.observer).commitments.show({ code });
    expect(updates).toMatchObject([
      { state: "submitted", author: w.people.officer.name, readings: [{ value: 1652 }] },
    ]);
  });

  it("tells of evidence only to those who may see it", async () => {
    const w = await open();
    const url = "https://example.cn/notice";
    await w
      .as(w.people.officer)
      .evidence.addLink({ commitmentId: w.commitment.id, period: "2023-09", url, name: "拆迁协议" });
    const verbs = async (name: keyof typeof w.people) =>
      (await w.as(w.people[name]).commitments.show({ code })).timeline.map((event) => event.verb);
    expect(await verbs("officer")).toEqual(["evidence.attach"]);
    expect(await verbs("observer")).toEqual(["evidence.attach"]);
    for (const name of ["otherOfficer", "admin"] as const) expect(await verbs(name), name).toEqual([]);
  });

  it("shows parents and children to each other", async () => {
    const w = await open();
    await w.as(w.people.supervisor).commitments.addChildren({
      id: w.commitment.id,
      version: 1,
      children: [
        {
          titleZh: "小区",
          titleEn: "Estate",
          kind: "project",
          leadDepartmentId: w.parks.id,
          measure: null,
          milestones: [],
        },
      ],
    });
    const parent = await w.as(w.people.observer).commitments.show({ code });
    expect(parent.children.map((child) => child.code)).toEqual(["SHOW-1-01"]);
    const child = await w.as(w.people.observer).commitments.show({ code: "SHOW-1-01" });
    expect(child.parent.map((one) => one.code)).toEqual([code]);
  });

  it("hides another government's commitment, and a missing one alike", async () => {
    await world(test.db, { commitment: { code: "SHOW-FOREIGN" } });
    const w = await open();
    await hiddenFrom(w, (call) => call.commitments.show({ code: "SHOW-FOREIGN" }), "commitment.missing");
    await expect(w.as(w.people.observer).commitments.show({ code: "NONE" })).rejects.toMatchObject(
      refusal("NOT_FOUND", "commitment.missing"),
    );
    await expect(w.as(null).commitments.show({ code })).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});
