import { asc, desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, commitmentTerms, measures, measureTerms, milestones, supports } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, makeUser, one } from "@/seeds/makers";
import { commitmentStates } from "@/db/values";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import type { ConfirmInput } from "./schema";

const test = testDb();
const open = (commitment = {}) => world(test.db, { commitment: { state: "draft", ...commitment } });
const press =
  (w: TestWorld, extra: Partial<ConfirmInput> = {}) =>
  (call: Caller) =>
    call.commitments.confirm({ id: w.commitment.id, version: 1, ...extra });
const invalid = (key: string, field: string) => ({ code: "BAD_REQUEST", cause: { key, field } });
const step = (nameZh: string, dueOn: string, weight = 50) => ({ nameZh, nameEn: nameZh, dueOn, weight });
const termsOf = (w: TestWorld) =>
  test.db
    .select()
    .from(measureTerms)
    .where(eq(measureTerms.measureId, w.measure?.id ?? ""))
    .orderBy(asc(measureTerms.seq));

describe("confirm", () => {
  it("settles owners, date, proof and yardstick, keeps the terms and tells what changed", async () => {
    const w = await open();
    const head = await makeUser(test.db, w.government.id, { role: "head", departmentId: w.parks.id });
    const leaderPostId = w.people.leader.postId;
    await test.db.insert(supports).values({ commitmentId: w.commitment.id, departmentId: w.parks.id });
    const nodes = [
      { on: "2023-06-30", share: 0.4 },
      { on: "2023-11-30", share: 1 },
    ];
    const after = await press(w, {
      leadDepartmentId: w.parks.id,
      supportDepartmentIds: [w.housing.id, w.parks.id],
      leadPostId: head.post.id,
      leaderPostId,
      dueOn: "2023-11-30",
      formOfProofZh: "竣工验收备案表",
      yardstick: "both",
      schedules: [{ measureId: w.measure?.id ?? "", nodes }],
      milestones: [step("竣工", "2023-11-30"), step("开工", "2023-03-31")],
    })(w.as(w.people.supervisor));
    expect(after).toMatchObject({
      state: "draft",
      version: 2,
      leadDepartmentId: w.parks.id,
      leadPostId: head.post.id,
      leaderPostId,
      dueOn: "2023-11-30",
      originalDueOn: "2023-11-30",
      formOfProofZh: "竣工验收备案表",
      yardstick: "both",
      ownersProposed: false,
      yardstickProposed: false,
    });
    const of = w.commitment.id;
    // Whoever leads does not support as well.
    expect(await test.db.select().from(supports).where(eq(supports.commitmentId, of))).toMatchObject([
      { departmentId: w.housing.id, proposed: false },
    ]);
    const steps = test.db.select().from(milestones).where(eq(milestones.commitmentId, of));
    expect(await steps.orderBy(milestones.sort)).toMatchObject([
      { nameZh: "开工", sort: 1, proposed: false },
      { nameZh: "竣工", sort: 2, proposed: false },
    ]);
    // What nobody was told yet is amended, not kept beside the new.
    expect(await termsOf(w)).toMatchObject([{ seq: 1, target: 2700, nodes }]);
    expect(one(await test.db.select().from(measures).where(eq(measures.commitmentId, of))).proposed).toBe(
      false,
    );
    const [kept] = await test.db
      .select()
      .from(commitmentTerms)
      .where(eq(commitmentTerms.commitmentId, of))
      .orderBy(desc(commitmentTerms.seq));
    expect(kept).toMatchObject({ yardstick: "both", dueOn: "2023-11-30", leadDepartmentId: w.parks.id });
    const event = await w.lastEvent();
    expect(event).toMatchObject({ verb: "commitment.confirm", commitmentId: of });
    expect(event?.payload?.before).toMatchObject({
      dueOn: "2023-12-31",
      yardstick: "measures",
      ownersProposed: true,
      milestones: [],
    });
    expect(event?.payload?.after).toMatchObject({
      leadPostId: head.post.id,
      supportDepartmentIds: [w.housing.id],
      schedules: { [w.measure?.id ?? ""]: nodes },
    });
    expect(event?.payload?.after).not.toHaveProperty("formOfProofEn");
  });

  it("confirms what is suggested with nothing else changed", async () => {
    const w = await open({ state: "unassigned", milestones: [{ dueOn: "2023-06-30", weight: 100 }] });
    const [before] = w.milestones;
    await press(w)(w.as(w.people.supervisor));
    const rows = await test.db.select().from(milestones).where(eq(milestones.commitmentId, w.commitment.id));
    expect(rows).toMatchObject([{ id: before?.id, proposed: false }]);
    expect((await w.lastEvent())?.payload?.after).toEqual({
      ownersProposed: false,
      yardstickProposed: false,
    });
  });

  it("keeps an agreed schedule beside the new one once it was sent out", async () => {
    const w = await open({ state: "unassigned" });
    await w.as(w.people.supervisor).commitments.assign({ id: w.commitment.id, version: 1 });
    await w
      .as(w.people.officer)
      .commitments.refuse({ id: w.commitment.id, version: 2, reason: "职责不在本单位" });
    const schedules = [{ measureId: w.measure?.id ?? "", nodes: [{ on: "2023-12-31", share: 1 }] }];
    await press(w, { version: 3, schedules })(w.as(w.people.supervisor));
    expect((await termsOf(w)).map((one) => [one.seq, one.target, one.knownOn, one.nodes])).toEqual([
      [1, 2700, "2023-01-01", null],
      [2, 2700, "2023-09-28", schedules[0]?.nodes],
    ]);
  });

  it("names the field of what does not fit together, and leaves everything as it was", async () => {
    const w = await open();
    const nodes = (...given: [string, number][]) => ({
      schedules: [{ measureId: w.measure?.id ?? "", nodes: given.map(([on, share]) => ({ on, share })) }],
    });
    const cases: [Partial<ConfirmInput>, string, string][] = [
      [{ dueOn: "2024-01-01" }, "day.outsidePlan", "dueOn"],
      [{ yardstick: "milestones" }, "commitment.yardstickNeedsMilestones", "milestones"],
      [{ yardstick: "both", milestones: [] }, "commitment.yardstickNeedsMilestones", "milestones"],
      [{ yardstick: "both", milestones: [step("竣工", "2024-01-31")] }, "milestone.outsideDue", "milestones"],
      [
        { dueOn: "2023-06-30", yardstick: "both", milestones: [step("竣工", "2023-07-01")] },
        "milestone.outsideDue",
        "milestones",
      ],
      [nodes(["2024-01-31", 1]), "schedule.outsideDue", "schedules"],
      [nodes(["2023-06-30", 0.6], ["2023-09-30", 0.5], ["2023-12-31", 1]), "schedule.falling", "schedules"],
      [nodes(["2023-09-30", 0.6], ["2023-06-30", 1]), "schedule.falling", "schedules"],
      [nodes(["2023-12-31", 0.9]), "schedule.unfinished", "schedules"],
      [{ schedules: [{ measureId: w.commitment.id, nodes: null }] }, "schedule.foreign", "schedules"],
      [{ leadPostId: w.people.otherOfficer.postId }, "commitment.postElsewhere", "leadPostId"],
      [{ leaderPostId: w.people.officer.postId }, "commitment.notLeader", "leaderPostId"],
    ];
    for (const [extra, key, field] of cases)
      await expect(press(w, extra)(w.as(w.people.supervisor)), key).rejects.toMatchObject(
        invalid(key, field),
      );
    const zero = { milestones: [step("竣工", "2023-06-30", 0)] };
    await expect(press(w, zero)(w.as(w.people.supervisor))).rejects.toMatchObject({
      cause: { issues: [{ path: ["milestones", 0, "weight"], message: "milestone.weight" }] },
    });
    const set = (values: Partial<typeof commitments.$inferInsert>) =>
      test.db.update(commitments).set(values).where(eq(commitments.id, w.commitment.id));
    await set({ yardstick: null });
    await expect(press(w)(w.as(w.people.supervisor))).rejects.toMatchObject(
      invalid("commitment.yardstickUnset", "yardstick"),
    );
    await set({ yardstick: "measures", hasChildren: true });
    await expect(press(w)(w.as(w.people.supervisor))).rejects.toMatchObject(
      invalid("commitment.yardstickOfParent", "yardstick"),
    );
    const bare = await open({ milestones: [{ dueOn: "2023-06-30", weight: 1 }] });
    await expect(
      press(bare, { yardstick: "measures" })(bare.as(bare.people.supervisor)),
    ).rejects.toMatchObject(invalid("commitment.yardstickNeedsMeasures", "yardstick"));
    expect([await w.events(), await bare.events()]).toEqual([0, 0]);
  });

  it("lets the post that answered go with its department", async () => {
    const w = await open();
    const { officer } = w.people;
    await press(w, { leadPostId: officer.postId })(w.as(w.people.supervisor));
    const moved = await press(w, { version: 2, leadDepartmentId: w.parks.id })(w.as(w.people.supervisor));
    expect(moved.leadPostId).toBeNull();
  });

  it("refuses everyone but a supervisor who does not lead it, and hides it from other governments", async () => {
    const w = await open();
    const other = await open();
    await refusesAllBut(w, ["supervisor"], press(w), "commitment.notYours");
    await hiddenFrom(other, press(w), "commitment.missing");
    const foreign: [Partial<ConfirmInput>, string][] = [
      [{ leadDepartmentId: other.housing.id }, "department.missing"],
      [{ supportDepartmentIds: [other.housing.id] }, "department.missing"],
      [{ leadPostId: other.people.officer.postId }, "commitment.postMissing"],
      [{ leaderPostId: other.people.leader.postId }, "commitment.postMissing"],
    ];
    for (const [extra, key] of foreign)
      await expect(press(w, extra)(w.as(w.people.supervisor))).rejects.toMatchObject(
        refusal("NOT_FOUND", key),
      );
  });

  it("refuses once it is sent out, and names the state", async () => {
    const w = await open();
    for (const state of commitmentStates.filter((one) => one !== "draft" && one !== "unassigned")) {
      const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, state });
      await expect(
        w.as(w.people.supervisor).commitments.confirm({ id: commitment.id, version: 1 }),
      ).rejects.toMatchObject(refusal("CONFLICT", "commitment.moved", { state }));
    }
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await open();
    await oneOfTwenty(() => press(w)(w.as(w.people.supervisor)), "commitment.moved", "draft");
    expect(await w.events()).toBe(1);
  });
});
