import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { acceptedFiling, type filing, reading, send } from "./testing";

const test = testDb();
const invalid = (key: string, field: string) => ({ code: "BAD_REQUEST", cause: { key, field } });
const ask = (key: string, field: string) => ({ code: "PRECONDITION_FAILED", cause: { key, field } });
const malformed = (message: string, ...path: (string | number)[]) => ({
  code: "BAD_REQUEST",
  cause: { issues: [{ path, message }] },
});
const refused = async (w: TestWorld, varied: Parameters<typeof filing>[1], expected: object) => {
  await expect(send(w, varied), JSON.stringify(varied)).rejects.toMatchObject(expected);
};

describe("a submission names the field that is missing", () => {
  it("progress, problems, next steps, self-assessment", async () => {
    const w = await world(test.db);
    for (const field of ["progress", "problems", "nextSteps"] as const) {
      await refused(w, { [field]: "" }, invalid(`${field}.missing`, field));
      await refused(w, { [field]: " \0 " }, invalid(`${field}.missing`, field));
    }
    await refused(w, { selfAssessment: null }, invalid("selfAssessment.missing", "selfAssessment"));
  });

  it("a reading that was left empty, or out", async () => {
    const w = await world(test.db);
    for (const readings of [[], [reading(w, "")], [reading(w, "  ")]])
      await refused(w, { readings }, invalid("reading.missing", "readings.0.value"));
  });

  it("but asks for no rate, and for no figure that comes once a quarter", async () => {
    for (const measure of [{ basis: "growth" as const }, { frequency: "quarter" as const }]) {
      const w = await world(test.db, { commitment: { measure } });
      expect((await send(w, { readings: [] })).state).toBe("submitted");
    }
  });
});

describe("a submission names what cannot be", () => {
  it("a reading that is no number, or too large for one", async () => {
    const w = await world(test.db);
    for (const typed of ["一千", "1.2.3", "12万", "1e5", "--1", "NaN"])
      await refused(
        w,
        { readings: [reading(w, typed)] },
        malformed("reading.notANumber", "readings", 0, "value"),
      );
    await refused(
      w,
      { readings: [reading(w, "9".repeat(16))] },
      malformed("reading.tooLarge", "readings", 0, "value"),
    );
  });

  it("a negative count, though not a negative rate", async () => {
    const w = await world(test.db);
    await refused(w, { readings: [reading(w, "-1")] }, invalid("reading.negative", "readings.0.value"));
    await refused(
      w,
      { readings: [reading(w, "", { done: "-1", total: "5" })] },
      invalid("reading.negative", "readings.0.done"),
    );
    const rate = await world(test.db, { commitment: { measure: { basis: "growth" } } });
    expect((await send(rate, { readings: [reading(rate, "-1.5")] })).state).toBe("submitted");
  });

  it("done without a total, or over it", async () => {
    const w = await world(test.db);
    for (const total of ["", "0", "-3"])
      await refused(
        w,
        { readings: [reading(w, "", { done: "3", total })] },
        invalid("reading.totalMissing", "readings.0.total"),
      );
    await refused(
      w,
      { readings: [reading(w, "", { done: "6", total: "5" })] },
      invalid("reading.doneOverTotal", "readings.0.done"),
    );
  });

  it("a criterion that is filed as a bare value, for it needs both numbers", async () => {
    const w = await world(test.db, { commitment: { measure: { comparator: "complete" } } });
    await refused(w, { readings: [reading(w, "5")] }, invalid("reading.missing", "readings.0.done"));
    await refused(
      w,
      { readings: [reading(w, "", { done: "5" })] },
      invalid("reading.totalMissing", "readings.0.total"),
    );
    expect((await send(w, { readings: [reading(w, "", { done: "5", total: "9" })] })).state).toBe(
      "submitted",
    );
  });

  it("a day outside the plan so far, of a reading or a milestone", async () => {
    const w = await world(test.db, { commitment: { milestones: [{ dueOn: "2023-06-30", weight: 1 }] } });
    const measured = await world(test.db);
    for (const day of ["2022-12-31", "2023-09-29"]) {
      await refused(
        measured,
        { readings: [reading(measured, "1652", { asOf: day })] },
        invalid("day.outsidePlan", "readings.0.asOf"),
      );
      await refused(
        w,
        { claims: [{ milestoneId: w.milestones[0]?.id ?? "", reachedOn: day }] },
        invalid("day.outsidePlan", "claims.0.reachedOn"),
      );
    }
    await refused(
      measured,
      { readings: [reading(measured, "1652", { asOf: "2023-02-30" })] },
      malformed("day.invalid", "readings", 0, "asOf"),
    );
  });

  it("a period in the future or before the plan, and one that is none", async () => {
    const w = await world(test.db);
    for (const period of ["2023-10", "2022-12"])
      for (const noChange of [true, false])
        await refused(w, { period, noChange }, invalid("period.outsidePlan", "period"));
    for (const period of ["2023-13", "2023-9", "九月"])
      await refused(w, { period }, malformed("period.invalid", "period"));
  });
});

describe("a submission compares with what was accepted last", () => {
  it("wants the reason when a cumulative value falls", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "1468");
    await expect(send(w, { readings: [reading(w, "1400")] })).rejects.toMatchObject(
      invalid("reading.fallReasonMissing", "readings.0.fallReason"),
    );
    const said = [reading(w, "1400", { fallReason: "核减重复统计" })];
    expect((await send(w, { readings: said })).state).toBe("submitted");
  });

  it("wants it of a criterion too, whatever its basis: what is done stays done", async () => {
    const w = await world(test.db, { commitment: { measure: { comparator: "complete", basis: "share" } } });
    const done = (count: string, part = {}) => [reading(w, "", { done: count, total: "9", ...part })];
    const august = { period: "2023-08", readings: done("5", { asOf: "2023-08-28" }) };
    const { id, version } = await send(w, august, w.people.officer, "2023-08-28");
    await w.as(w.people.supervisor, "2023-08-28").updates.accept({ id, version });
    await refused(w, { readings: done("4") }, invalid("reading.fallReasonMissing", "readings.0.fallReason"));
    expect((await send(w, { readings: done("4", { fallReason: "一处返工" }) })).state).toBe("submitted");
  });

  it("compares a month that is filed late with what stood before it", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "1468");
    const july = [reading(w, "1284", { asOf: "2023-07-31" })];
    expect((await send(w, { period: "2023-07", readings: july })).state).toBe("submitted");
  });

  it("lets a level fall without a word", async () => {
    const w = await world(test.db, { commitment: { measure: { basis: "absolute" } } });
    await acceptedFiling(w, "2023-08", "50");
    expect((await send(w, { readings: [reading(w, "40")] })).state).toBe("submitted");
  });

  it("asks about ten times the last value, and takes it once that is confirmed", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "160");
    const readings = [reading(w, "1600")];
    await expect(send(w, { readings })).rejects.toMatchObject(ask("reading.tenfold", "readings.0.value"));
    expect((await send(w, { readings, confirmed: ["reading.tenfold"] })).state).toBe("submitted");
  });

  it("asks nothing below ten times", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "160");
    expect((await send(w, { readings: [reading(w, "1599")] })).state).toBe("submitted");
  });
});
