import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import type { Actor } from "../core/context";
import { refusal, world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { filing, send, updateRow } from "../updates/testing";
import { adjust } from "./testing";

const test = testDb();
const period = "2023-09";

/** Another department leads from now on. */
async function leadTaken(w: TestWorld) {
  const { id, version } = await adjust(w, { leadDepartmentId: w.parks.id });
  await w.as(w.people.supervisor).requests.decide({ id, version, grant: true, reason: "职责划转" });
}
const resend = async (w: TestWorld, id: string) => {
  const form = await w.as(w.people.otherOfficer).updates.form({ code: w.commitment.code, period });
  expect(form).toMatchObject({ mayFile: true, blockedBy: null, current: { id } });
  return send(w, { version: form.current?.version ?? null }, w.people.otherOfficer);
};

describe("the department that leads from now on", () => {
  it("goes on with the draft that the one before it left", async () => {
    const w = await world(test.db);
    const { id } = await w.as(w.people.officer).updates.saveDraft(filing(w, { progress: "写到一半" }));
    await leadTaken(w);
    const before = w.as(w.people.officer);
    await expect(before.updates.form({ code: w.commitment.code, period })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(before.updates.show({ id })).rejects.toMatchObject(refusal("CONFLICT", "update.moved"));
    expect((await resend(w, id)).state).toBe("submitted");
    expect((await updateRow(test.db, id)).departmentId).toBe(w.parks.id);
  });

  it("with what was returned, before or after it took over", async () => {
    const reason = "请补充佐证材料";
    for (const early of [true, false]) {
      const w = await world(test.db);
      const sent = await send(w);
      if (!early) await leadTaken(w);
      await w.as(w.people.supervisor).updates.return({ ...sent, reason });
      if (early) await leadTaken(w);
      expect((await resend(w, sent.id)).state).toBe("submitted");
    }
  });

  it("and with what nobody endorses any more, once either of them has withdrawn it", async () => {
    for (const who of ["otherOfficer", "officer"] as const) {
      const w = await world(test.db, { plan: { endorsement: true } });
      const sent = await send(w);
      const { id, version } = await adjust(w, { leadDepartmentId: w.parks.id });
      const endorsed = await w.as(w.people.head).requests.endorse({ id, version });
      await w.as(w.people.supervisor).requests.decide({ ...endorsed, grant: true, reason: "职责划转" });
      await w.as(w.people[who]).updates.withdraw(sent);
      expect((await resend(w, sent.id)).state).toBe("submitted");
    }
  });
});

it("nobody decides or reviews what a department of theirs asked for or said while it led", async () => {
  const w = await world(test.db);
  const involved: Actor = (
    await makeUser(test.db, w.government.id, { role: "supervisor", departmentId: w.housing.id })
  ).actor;
  const sent = await send(w);
  const asked = await w.as(w.people.officer).requests.fileDeferral({
    ...{ commitmentId: w.commitment.id, dueOn: "2024-03-31" },
    ...{ reason: "征收受阻", progressSoFar: "已建成1652套" },
  });
  await leadTaken(w);
  const press = w.as(involved);
  await expect(press.updates.accept(sent)).rejects.toMatchObject(refusal("FORBIDDEN", "update.notYours"));
  await expect(press.requests.decide({ ...asked, grant: true, reason: "情况属实" })).rejects.toMatchObject(
    refusal("FORBIDDEN", "request.notYours"),
  );
});
