import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { makeCommitment, makeUser } from "@/seeds/makers";
import { world } from "../testing";
import { cast } from "../testing-refusals";
import { filing, send } from "./testing";

const test = testDb();

describe("reviewQueue", () => {
  it("lists what waits, oldest first, to a supervisor and to nobody else", async () => {
    const w = await world(test.db);
    await send(w, { period: "2023-08" }, w.people.officer, "2023-08-30");
    await send(w, { period: "2023-07", noChange: true }, w.people.officer, "2023-08-01");
    await w.as(w.people.officer).updates.saveDraft(filing(w));
    for (const [name, actor] of Object.entries(cast(w))) {
      const rows = await w.as(actor).updates.queue();
      const expected = name === "supervisor" ? ["2023-07", "2023-08"] : [];
      expect(
        rows.map((row) => row.period),
        name,
      ).toEqual(expected);
    }
    await expect(w.as(null).updates.queue()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("holds nothing that its reader may not accept: every row can be", async () => {
    const w = await world(test.db, { plan: { endorsement: true } });
    const { commitment } = await makeCommitment(test.db, w, {
      leadDepartmentId: w.housing.id,
      yardstick: "routine",
    });
    await send(w);
    await send(w, { commitmentId: commitment.id, readings: [], noChange: true }, w.people.head);
    const { actor } = await makeUser(test.db, w.government.id, { role: "supervisor" });
    const rows = await w.as(actor).updates.queue();
    expect(rows.map((row) => row.state)).toEqual(["endorsed"]);
    for (const { id } of rows) {
      const { update, may } = await w.as(actor).updates.show({ id });
      expect(may.review).toBe(true);
      expect((await w.as(actor).updates.accept({ id, version: update.version })).state).toBe("accepted");
    }
    expect(await w.as(actor).updates.queue()).toEqual([]);
  });

  it("never holds another government's filings", async () => {
    await send(await world(test.db));
    const w = await world(test.db);
    expect(await w.as(w.people.supervisor).updates.queue()).toEqual([]);
  });
});
