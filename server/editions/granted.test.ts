import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { findPublished } from "../public/find";
import { world } from "../testing";
import { reading } from "../updates/testing";
import { deferredOn, discontinuedOn } from "./granted";
import { publish } from "./publish";
import { acceptedWords, hashReport } from "./testing";

const test = testDb();
const words = { progress: "进展", problems: "无", nextSteps: "收尾" };

describe("deferredOn and discontinuedOn", () => {
  const terms = (...states: [knownOn: string, state: "active" | "discontinued"][]) => ({
    terms: states.map(([knownOn, state]) => ({
      ...{ knownOn, state, yardstick: null, dueOn: "2023-12-31", sentOn: null, acknowledgedOn: null },
      ...{ closedOn: null, closingFiledOn: null, regrantedOn: null },
    })),
  });

  it("read what was known on the day", () => {
    const twice = { deferredOn: ["2023-08-30", "2023-05-31"] };
    expect(deferredOn(twice, "2023-09-28")).toBe("2023-08-30");
    expect(deferredOn(twice, "2023-08-29")).toBe("2023-05-31");
    expect([deferredOn(twice, "2023-05-30"), deferredOn({}, "2023-09-28")]).toEqual([null, null]);
    const ended = terms(
      ["2023-01-10", "active"],
      ["2023-08-22", "discontinued"],
      ["2023-08-30", "discontinued"],
    );
    expect(discontinuedOn(ended, "2023-09-28"), "since the first of the last ones").toBe("2023-08-22");
    expect(discontinuedOn(ended, "2023-08-21")).toBeNull();
    expect(discontinuedOn(terms(["2023-01-10", "active"]), "2023-09-28")).toBeNull();
    expect(discontinuedOn(terms(), "2023-09-28")).toBeNull();
  });
});

describe("an edition", () => {
  it("tells when a deferral was granted, since when an item is discontinued and what a correction corrects", async () => {
    const w = await world(test.db);
    await hashReport(test.db, w);
    const { officer, supervisor } = w.people;
    const { commitment: ended } = await makeCommitment(test.db, w, {
      ...{ leadDepartmentId: w.parks.id, state: "unassigned" },
    });
    const july = await acceptedWords(w, "2023-07", "1489", words);
    await publish(w.ctx(supervisor, "2023-08-29"), { period: "2023-08" });

    const fixed = await w.as(officer, "2023-08-30").updates.fileExtra({
      ...{ commitmentId: w.commitment.id, kind: "correction", correctsId: july, selfAssessment: "normal" },
      ...{ correctionReason: "数字录入颠倒", ...words, claims: [] },
      readings: [reading(w, "1498", { asOf: "2023-07-28" })],
    });
    await w.as(supervisor, "2023-08-31").updates.accept({ id: fixed.id, version: fixed.version });
    const asked = await w.as(officer, "2023-09-01").requests.fileDeferral({
      ...{ commitmentId: w.commitment.id, reason: "征收受阻", progressSoFar: "已建成1498套" },
      dueOn: "2024-03-31",
    });
    const granted = { id: asked.id, version: asked.version, grant: true, reason: "情况属实" };
    await w.as(supervisor, "2023-09-04").requests.decide(granted);
    await w.as(supervisor, "2023-09-05").commitments.discontinue({
      ...{ id: ended.id, version: ended.version, reason: "规划调整", mergedIntoCode: null },
    });
    await publish(w.ctx(supervisor, "2023-09-29"), { period: "2023-09" });

    const read = async (edition: string) =>
      (await findPublished({ db: test.db }, { government: w.government.slug, year: w.plan.year, edition }))
        .document.commitments;
    const [before, after] = [await read("2023-08"), await read("2023-09")];
    const of = (items: typeof after, code: string) => items.find((one) => one.code === code);
    const own = w.commitment.code;
    expect(of(before, own)).toMatchObject({ deferrals: 0, deferredOn: null, discontinuedOn: null });
    expect(of(after, own)).toMatchObject({ deferrals: 1, deferredOn: "2023-09-04", discontinuedOn: null });
    expect(of(after, ended.code)).toMatchObject({ state: "discontinued", discontinuedOn: "2023-09-05" });
    const told = of(after, own)?.updates.map((one) => [one.id, one.period, one.correctsPeriod]);
    expect(told).toEqual([
      [fixed.id, "2023-08", "2023-07"],
      [july, "2023-07", null],
    ]);
    expect(before.map(({ previousLamp }) => previousLamp)).toEqual(before.map(() => null));
    for (const item of after)
      expect(item.previousLamp, "as the edition before has it").toBe(of(before, item.code)?.lamp);
  });
});
