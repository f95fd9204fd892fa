import { describe, expect, it } from "vitest";
import { appraisalOffer } from "../plans/schema";
import { lampKey, overdueMonths, scoreOf } from "./appraisal";
import { figureRow } from "./testing";

const none = { lamps: new Set<string>(), notices: new Set<string>() };
const basis = { points: appraisalOffer, day: "2023-09-28", acknowledgeWorkingDays: 3, upheld: none };
const notice = (id: string, step: "remind" | "blue" | "orange" | "red", standing = true) => ({
  ...{ id, step, standing, departmentId: "d", endedOn: null },
});
const counts = (...given: Parameters<typeof scoreOf>) =>
  Object.fromEntries(
    scoreOf(...given).lines.flatMap((line) => (line.count ? [[line.event, [line.count, line.sum]]] : [])),
  );

describe("the appraisal", () => {
  const bad = figureRow({ filed: "oml", returns: 3, receiptDays: 5, dueOn: "2023-06-30" });
  const good = figureRow({ filed: "ooo", state: "closed", closedOn: "2023-07-01" });

  it("takes points for each event from 100 and adds the bonus, line by line", () => {
    const notices = [
      ...[notice("a", "remind"), notice("b", "blue"), notice("c", "blue", false)],
      ...[notice("d", "orange"), notice("e", "red")],
    ];
    expect(counts([bad, good], notices, basis)).toEqual({
      ...{ missed: [1, -2], late: [1, -1], returned: [3, -1.5], overdueMonth: [2, -4] },
      ...{ noticeBlue: [1, -1], noticeOrange: [1, -2], noticeRed: [1, -4] },
      ...{ lateReceipt: [1, -0.5], closedEarly: [1, 0.5] },
    });
    expect(scoreOf([bad, good], notices, basis).total).toBe(84.5);
    expect(scoreOf([], [], basis).total).toBe(100);
  });

  it("sums tenths without a trace of binary fractions, and may fall below nought", () => {
    const points = { ...appraisalOffer, late: 0.1, missed: 50 };
    expect(scoreOf([figureRow({ filed: "lll" })], [], { ...basis, points }).total).toBe(99.7);
    expect(scoreOf([figureRow({ filed: "mmm" })], [], { ...basis, points }).total).toBe(-50);
  });

  it("leaves out what was disputed with success, and nothing else", () => {
    const upheld = {
      lamps: new Set([lampKey(bad.id, "2023-02"), lampKey(bad.id, "2023-08")]),
      notices: new Set(["b"]),
    };
    expect(counts([bad], [notice("b", "blue"), notice("x", "blue")], { ...basis, upheld })).toEqual({
      ...{ late: [1, -1], returned: [3, -1.5], overdueMonth: [1, -2] },
      ...{ noticeBlue: [1, -1], lateReceipt: [1, -0.5] },
    });
  });

  it("counts the month ends past the due date that holds", () => {
    const due = (dueOn: string, more = {}) => overdueMonths(figureRow({ dueOn, ...more }), "2023-09-30");
    expect(due("2023-06-30")).toEqual(["2023-07", "2023-08", "2023-09"]);
    expect(due("2023-06-29")).toEqual(["2023-06", "2023-07", "2023-08", "2023-09"]);
    expect(due("2023-12-31")).toEqual([]);
    const closed = { state: "closed" as const, closedOn: "2023-08-31" };
    expect(due("2023-06-30", closed)).toEqual(["2023-07"]);
    expect(due("2023-06-30", { state: "discontinued" })).toEqual([]);
    expect(due("2023-06-30", { state: "closing", closingFiledOn: "2023-06-30" })).toEqual([]);
    expect(due("2023-06-30", { state: "closing", closingFiledOn: "2023-08-02" })).toHaveLength(3);
  });
});
