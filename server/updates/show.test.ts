import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { type Caller, cast, hiddenFrom } from "../testing-refusals";
import { acceptedFiling, filing, send } from "./testing";

const test = testDb();
const press = (id: string) => (call: Caller) => call.updates.show({ id });

describe("showUpdate", () => {
  it("lays a filing beside the last accepted period, with its steps in order", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "1468");
    const sent = await send(w);
    const back = await w.as(w.people.supervisor).updates.return({ ...sent, reason: "请补充数据" });
    await send(w, { version: back.version });
    const shown = await press(sent.id)(w.as(w.people.observer));
    expect(shown).toMatchObject({
      update: { period: "2023-09", state: "submitted", returns: 1, returnReason: "请补充数据" },
      previous: { period: "2023-08" },
      readings: [{ value: 1652, acceptedOn: null }],
      previousReadings: [{ value: 1468 }],
      commitment: { id: w.commitment.id },
    });
    expect(shown.steps.map((step) => step.decision).sort()).toEqual(["return", "submit", "submit"]);
  });

  it("says to each what they may do with it", async () => {
    const w = await world(test.db, { plan: { endorsement: true } });
    const { id, version } = await send(w);
    const may = async (name: keyof ReturnType<typeof cast>) => (await press(id)(w.as(cast(w)[name]))).may;
    const nothing = { review: false, withdraw: false, endorse: false, seeEvidence: true };
    expect(await may("officer")).toEqual({ ...nothing, withdraw: true });
    expect(await may("head")).toEqual({ ...nothing, withdraw: true, endorse: true });
    for (const name of ["supervisor", "leader", "observer"] as const)
      expect(await may(name), name).toEqual(nothing);
    // They read what was said, without its proof.
    for (const name of ["otherHead", "otherOfficer", "admin"] as const)
      expect(await may(name), name).toEqual({ ...nothing, seeEvidence: false });
    await w.as(w.people.head).updates.endorse({ id, version });
    expect(await may("supervisor")).toEqual({ ...nothing, review: true });
    expect(await may("involvedSupervisor")).toEqual(nothing);
    expect(await may("head")).toEqual({ ...nothing, withdraw: true });
  });

  it("keeps a draft within its department", async () => {
    const w = await world(test.db);
    const { id } = await w.as(w.people.officer).updates.saveDraft(filing(w));
    for (const [name, actor] of Object.entries(cast(w))) {
      if (["officer", "officer2", "head"].includes(name)) {
        expect((await press(id)(w.as(actor))).update.state, name).toBe("draft");
        continue;
      }
      await expect(press(id)(w.as(actor)), name).rejects.toMatchObject(
        refusal("CONFLICT", "update.moved", { state: "draft" }),
      );
    }
  });

  it("hides another government's filing", async () => {
    const { id } = await send(await world(test.db));
    await hiddenFrom(await world(test.db), press(id), "update.missing");
  });
});
