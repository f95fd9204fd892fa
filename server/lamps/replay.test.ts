import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { commitments, lampReplays, lampRows, requests, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { defaultSwitches, makeCommitment, one } from "@/seeds/makers";
import { attachSome, memoryStore } from "../evidence/testing";
import { addDays } from "../lamp/days";
import { applyDueSettings } from "../plans/apply-settings";
import { answered } from "../requests/testing";
import { world } from "../testing";
import { filing, reading, send } from "../updates/testing";
import { rebuildLamps } from "./refresh";
import { replayLamps } from "./replay";

const test = testDb();

/**
 * Two months in which everything happens that moves a lamp. Each evening's lamps are written down as they were shown;
 * at the end each day is replayed from all that is known then, and must say the same (DOMAIN, Replay).
 */
it("shows every past day as it was shown on it", async () => {
  const w = await world(test.db, { commitment: { code: "HOMES" } });
  const { supervisor, officer, leader } = w.people;
  const made = (given: object) => makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, ...given });
  const homes = w.commitment.id;
  const duty = (await made({ yardstick: "routine", code: "DUTY" })).commitment.id;
  const closing = await made({ code: "CLOSING", dueOn: "2023-09-20", originalDueOn: "2023-09-20" });
  const programme = (await made({ yardstick: "children", code: "PROGRAMME" })).commitment.id;
  const fresh = (await made({ state: "unassigned", code: "FRESH" })).commitment.id;

  const as = (who: typeof officer, day: string) => w.as(who, day);
  const store = memoryStore();
  const latest = async (commitmentId: string, period: string) =>
    one(
      (await test.db.select().from(updates).where(eq(updates.commitmentId, commitmentId))).filter(
        (row) => row.period === period,
      ),
    );
  const file = async (day: string, period: string, value: string | null, commitmentId = homes) => {
    const draft = (await test.db.select().from(updates).where(eq(updates.commitmentId, commitmentId))).find(
      (row) => row.period === period,
    );
    const measureId = commitmentId === homes ? w.measure?.id : closing.measure?.id;
    const readings =
      value === null
        ? []
        : [reading(w, value, { asOf: day, measureId: measureId ?? "", fallReason: "更正" })];
    return send(
      w,
      {
        ...{ commitmentId, period, readings, noChange: value === null, version: draft?.version ?? null },
        // What is sent again says something else than at first.
        selfAssessment: draft ? "difficult" : "normal",
      },
      officer,
      day,
    );
  };
  const review = async (day: string, verb: "accept" | "return", period: string, commitmentId = homes) => {
    const { id, version } = await latest(commitmentId, period);
    const by = as(supervisor, day).updates;
    return verb === "accept" ? by.accept({ id, version }) : by.return({ id, version, reason: "请补充材料" });
  };
  const takeBack = async (day: string, period: string, commitmentId = homes) => {
    const { id, version } = await latest(commitmentId, period);
    return as(officer, day).updates.withdraw({ id, version });
  };
  const asked = async (commitmentId: string) => {
    const rows = await test.db.select().from(requests).where(eq(requests.commitmentId, commitmentId));
    return one(rows.filter((row) => row.state === "filed"));
  };
  const decide = async (day: string, commitmentId: string, grant: boolean, given: object = {}) => {
    const { id, version } = await asked(commitmentId);
    return as(supervisor, day).requests.decide({ id, version, grant, reason: "情况属实", ...given });
  };
  const versionOf = async (id: string) =>
    one(await test.db.select().from(commitments).where(eq(commitments.id, id))).version;
  const flag = (day: string, period: string, lamp: "green" | "red") =>
    as(supervisor, day).overrides.set({ commitmentId: homes, period, lamp, reason: "口径待核" });
  let flagged = { id: "" };
  let piece = { id: "" };

  const story: Record<string, () => Promise<unknown>> = {
    "2023-08-20": async () => {
      await file("2023-08-20", "2023-08", "1700");
      await takeBack("2023-08-20", "2023-08");
      await file("2023-08-20", "2023-08", "1720");
      await file("2023-08-20", "2023-08", null, duty);
      await file("2023-08-20", "2023-08", "1900", closing.commitment.id);
    },
    "2023-08-24": () => review("2023-08-24", "return", "2023-08"),
    "2023-08-25": () => review("2023-08-25", "accept", "2023-08", closing.commitment.id),
    // What is typed into a returned filing is not said before it is sent.
    "2023-08-26": async () => {
      const { version } = await latest(homes, "2023-08");
      const typed = filing(w, { period: "2023-08", version, readings: [], selfAssessment: "difficult" });
      await as(officer, "2023-08-26").updates.saveDraft(typed);
    },
    "2023-08-27": () => file("2023-08-27", "2023-08", "1750"),
    "2023-08-30": async () => {
      await as(supervisor, "2023-08-30").plans.saveSettings({
        id: w.plan.id,
        version: 1,
        preset: "sanya-2022",
        filingDay: 25,
        endorsement: false,
        switches: { ...defaultSwitches, graceWorkingDays: 20 },
      });
    },
    // The duty's filing, sent in time, is taken back after the deadline, and stays a draft.
    "2023-08-31": () => takeBack("2023-08-31", "2023-08", duty),
    "2023-09-01": () => applyDueSettings(w.ctx(supervisor, "2023-09-01")),
    "2023-09-03": () => review("2023-09-03", "accept", "2023-08"),
    "2023-09-04": async () => {
      flagged = await flag("2023-09-04", "2023-08", "red");
    },
    "2023-09-05": async () => {
      await as(supervisor, "2023-09-05").commitments.assign({
        id: fresh,
        version: 1,
        leadDepartmentId: w.housing.id,
        dueOn: "2023-12-31",
      });
    },
    "2023-09-06": () => as(supervisor, "2023-09-06").overrides.lift({ id: flagged.id, reason: "已核" }),
    "2023-09-08": async () => {
      await as(supervisor, "2023-09-08").commitments.addChildren({
        id: programme,
        version: 1,
        children: [
          {
            titleZh: "改造老旧小区",
            titleEn: "Renovate",
            kind: "project",
            leadDepartmentId: w.housing.id,
            measure: null,
            milestones: [{ nameZh: "开工", nameEn: "Start", dueOn: "2023-09-30", weight: 1 }],
          },
        ],
      });
    },
    "2023-09-11": async () => {
      piece = await attachSome(w.ctx(officer, "2023-09-11"), store, {
        commitmentId: closing.commitment.id,
        period: "2023-09",
      });
      await file("2023-09-11", "2023-09", "2700", closing.commitment.id);
    },
    "2023-09-12": async () => {
      await as(supervisor, "2023-09-12").evidence.verify({ id: piece.id, means: "papers" });
      await review("2023-09-12", "accept", "2023-09", closing.commitment.id);
    },
    "2023-09-18": async () => {
      const { id } = closing.commitment;
      await as(officer, "2023-09-18").requests.fileClosing({
        commitmentId: id,
        version: await versionOf(id),
        reason: "全部建成",
        proof: "验收报告",
      });
    },
    "2023-09-19": () =>
      as(officer, "2023-09-19").requests.fileDeferral({
        commitmentId: homes,
        reason: "征收滞后",
        progressSoFar: "已建成1750套",
        dueOn: "2024-03-31",
      }),
    "2023-09-21": () => file("2023-09-21", "2023-09", "1800"),
    "2023-09-22": () => decide("2023-09-22", homes, true),
    "2023-09-24": () => decide("2023-09-24", closing.commitment.id, true, { answers: answered(true) }),
    "2023-09-28": () => as(officer, "2023-09-28").commitments.acknowledge({ id: fresh, version: 2 }),
    "2023-10-02": async () => {
      await as(supervisor, "2023-10-02").evidence.withdraw({ id: piece.id, reason: "文件有误" });
      const { id } = closing.commitment;
      await as(supervisor, "2023-10-02").commitments.reopen({
        id,
        version: await versionOf(id),
        reason: "验收不实",
      });
    },
    "2023-10-03": () => review("2023-10-03", "accept", "2023-09"),
    "2023-10-05": async () => {
      await file("2023-10-05", "2023-08", null, duty);
      await flag("2023-10-05", "2023-09", "red");
    },
    "2023-10-06": () => review("2023-10-06", "accept", "2023-08", duty),
  };

  const shown = new Map<string, (typeof lampRows.$inferSelect)[]>();
  const last = "2023-10-30";
  let played = 0;
  for (let day = "2023-08-20"; day <= last; day = addDays(day, 1)) {
    const happens = story[day];
    if (happens) {
      await happens();
      played += 1;
    }
    await w.as(leader, day).commitments.list({});
    const rows = await test.db.select().from(lampRows).where(eq(lampRows.planId, w.plan.id));
    shown.set(day, rows.sort(byCommitment));
  }
  expect(played).toBe(Object.keys(story).length);

  const now = w.ctx(supervisor, last);
  for (const [day, rows] of shown) {
    if (day === last) continue;
    await replayLamps(now, w.plan.id, day);
    const replayed = await test.db.select().from(lampReplays).where(eq(lampReplays.asOf, day));
    const bare = replayed
      .filter((row) => row.planId === w.plan.id)
      .map(({ id: _, madeAt: __, ...row }) => row)
      .sort(byCommitment);
    expect(bare, day).toEqual(rows);
  }

  const before = shown.get(last);
  await test.db.delete(lampRows).where(eq(lampRows.planId, w.plan.id));
  await rebuildLamps(now, w.plan.id);
  const rebuilt = await test.db.select().from(lampRows).where(eq(lampRows.planId, w.plan.id));
  expect(rebuilt.sort(byCommitment)).toEqual(before);

  // It was no quiet time: the days differ, in every way that a lamp can.
  const all = [...shown.values()].flat();
  expect(new Set(all.map((row) => row.lamp))).toEqual(new Set(["red", "yellow", "green", "grey", "blue"]));
  const keys = new Set(all.flatMap((row) => row.reasons.map((reason) => reason.key)));
  for (const key of [
    "awaitingReview",
    "missedFiling",
    "notAcknowledged",
    "closingHeld",
    "overdue",
    "children",
  ] as const)
    expect(keys, key).toContain(key);
  expect(all.some((row) => row.overrideLamp === "red")).toBe(true);
  expect(all.some((row) => row.evidenceAgeDays !== null)).toBe(true);
  expect(all.some((row) => row.returns === 1 && row.deferrals === 1)).toBe(true);
}, 120_000);

const byCommitment = (a: { commitmentId: string }, b: { commitmentId: string }) =>
  a.commitmentId < b.commitmentId ? -1 : 1;
