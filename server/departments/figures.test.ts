import { describe, expect, it } from "vitest";
import { figuresOf, filingMonths, median } from "./figures";
import { figureRow } from "./testing";

const basis = { day: "2023-09-28", acknowledgeWorkingDays: 3 };
const closed = (on: string, more = {}) => figureRow({ state: "closed", lamp: "blue", closedOn: on, ...more });

describe("figures", () => {
  it("count the periods that were filed, and those filed in time, of those due", () => {
    const rows = [figureRow({ filed: "-oolm" }), figureRow({ filed: "--ol" })];
    const { fill, onTime } = figuresOf(rows, basis);
    expect({ fill, onTime }).toEqual({ fill: { of: 5, all: 6 }, onTime: { of: 3, all: 6 } });
    expect(filingMonths(rows)).toEqual([
      { period: "2023-02", onTime: 1, late: 0, missing: 0 },
      { period: "2023-03", onTime: 2, late: 0, missing: 0 },
      { period: "2023-04", onTime: 0, late: 2, missing: 0 },
      { period: "2023-05", onTime: 0, late: 0, missing: 1 },
    ]);
  });

  it("judge punctuality by the original and by the approved date, of what is closed or past it", () => {
    const deferred = { originalDueOn: "2023-06-30", dueOn: "2023-08-31", deferrals: 1 };
    const rows = [
      // In time by both; by the second only; by neither; open past both; open past the first only.
      closed("2023-06-30", deferred),
      closed("2023-08-31", deferred),
      closed("2023-09-01", deferred),
      figureRow(deferred),
      figureRow({ ...deferred, dueOn: "2023-10-31", deferrals: 2 }),
      // Due today is not past; closed early counts; discontinued is left out.
      figureRow({ originalDueOn: "2023-09-28", dueOn: "2023-09-28" }),
      closed("2023-05-01"),
      figureRow({ state: "discontinued", lamp: "grey", originalDueOn: "2023-01-31", dueOn: "2023-01-31" }),
    ];
    const { original, approved, closing, deferrals, led } = figuresOf(rows, basis);
    expect(original).toEqual({ of: 2, all: 6 });
    expect(approved).toEqual({ of: 3, all: 5 });
    expect(closing).toEqual({ of: 4, all: 7 });
    expect(deferrals).toEqual({ granted: 6, items: 5 });
    expect(led).toBe(8);
  });

  it("lay the days of a decision on nobody: the day of the closing request counts once it is granted", () => {
    const due = { originalDueOn: "2023-06-30", dueOn: "2023-06-30" };
    const waiting = figureRow({ ...due, state: "closing", closingFiledOn: "2023-06-29" });
    const lateAsked = figureRow({ ...due, state: "closing", closingFiledOn: "2023-07-01" });
    const granted = closed("2023-07-20", { ...due, closingFiledOn: "2023-06-30" });
    expect(figuresOf([waiting], basis).approved).toEqual({ of: 0, all: 0 });
    expect(figuresOf([lateAsked], basis).approved).toEqual({ of: 0, all: 1 });
    expect(figuresOf([granted], basis).approved).toEqual({ of: 1, all: 1 });
  });

  it("measure receipt by its median and by the limit, those that wait beyond it included", () => {
    const rows = [
      figureRow({ receiptDays: 0 }),
      figureRow({ receiptDays: 3 }),
      figureRow({ receiptDays: 4 }),
      figureRow({ receiptDays: 9 }),
      // Sent on Thursday the 21st: five working days later (holidays begin on the 29th) it still waits.
      figureRow({ state: "pending", receiptDays: null, sentOn: "2023-09-21" }),
      figureRow({ state: "pending", receiptDays: null, sentOn: "2023-09-27" }),
      figureRow({ state: "unassigned", receiptDays: null, sentOn: null }),
    ];
    expect(figuresOf(rows, basis).receipt).toEqual({ median: 3.5, within: { of: 2, all: 5 } });
    expect([median([]), median([5]), median([3, 1, 2])]).toEqual([null, 5, 2]);
  });

  it("add up by lamp, and say of nothing that it is nothing", () => {
    const rows = [figureRow({ lamp: "red" }), figureRow({ lamp: "red" }), figureRow({ lamp: "grey" })];
    expect(figuresOf(rows, basis).lamps).toEqual({ blue: 0, green: 0, yellow: 0, red: 2, grey: 1 });
    const nothing = { of: 0, all: 0 };
    expect(figuresOf([], basis)).toMatchObject({
      ...{ led: 0, fill: nothing, original: nothing, approved: nothing, closing: nothing },
      receipt: { median: null, within: nothing },
    });
  });
});
