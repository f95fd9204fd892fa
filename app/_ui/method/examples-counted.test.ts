import { describe, expect, it } from "vitest";
import { formatShare } from "@/app/_words/format";
import { scoreOf } from "@/server/departments/appraisal";
import { figuresOf } from "@/server/departments/figures";
import { fewItems } from "@/server/departments/order";
import type { FigureRow } from "@/server/departments/rows";
import { addDays } from "@/server/lamp/days";
import { judge, strip } from "@/server/lamp/judge";
import type { StripCell } from "@/server/lamp/judgement";
import { lastDuePeriod, periodsThrough } from "@/server/lamp/periods";
import { isStale, statusesOn } from "@/server/lamp/statuses";
import {
  makeFacts,
  makeFiling,
  makeMeasure,
  makePlan,
  makeReading,
  makeTerms,
  weekdays,
} from "@/server/lamp/testing";
import { appraisalBase, appraisalOffer } from "@/server/plans/schema";
import { changesOf } from "@/server/overview/changes";
import { curveOf } from "@/server/overview/curve";
import { worstOf } from "@/server/overview/heat";
import type { OverviewRow } from "@/server/overview/rows";
import { examples } from "./examples";

/** As examples.test.ts, for what is counted over many commitments. */

const plan = makePlan();
const percent = (text: string) => Number.parseFloat(text) / 100;
const cell = (period: string, filed: StripCell["filed"] = "on-time"): StripCell => ({
  period,
  lamp: "green",
  filed,
  scar: false,
  progress: null,
  expected: null,
});

/** An item as the overview sees it. */
const seen = (varied: Partial<OverviewRow> = {}): OverviewRow => ({
  id: "c1",
  areaId: "a1",
  leadDepartmentId: "d1",
  dueOn: "2023-12-31",
  lamp: "green",
  previousLamp: null,
  bucket: "on-schedule",
  gap: null,
  periodsDue: 0,
  periodsOnTime: 0,
  strip: [],
  marks: 1,
  ...varied,
});

describe("counting", () => {
  it("counted: a programme by its parts", () => {
    const { pledges, parents, children, total } = examples.counted;
    expect(pledges - parents + children).toBe(total);
  });

  it("statuses: says done over old evidence", () => {
    const own = examples.statuses;
    const terms = makeTerms();
    const seen = (evidence: string) =>
      statusesOn(
        makeFacts({
          filings: [makeFiling("2023-08", { selfAssessment: "done" })],
          newestVerifiedEvidenceOn: evidence,
        }),
        terms,
        "green",
        own.today,
      );
    expect(seen(own.evidence)).toEqual({ says: "done", evidenceAgeDays: own.age, disagree: true });
    expect(seen(addDays(own.today, -own.old)).disagree).toBe(false);
    expect(seen(addDays(own.today, -own.old - 1)).disagree).toBe(true);
  });

  it("stale: days since the last accepted change", () => {
    const own = examples.stale;
    const facts = makeFacts({
      filings: [],
      measures: [makeMeasure({ readings: [makeReading(own.changed, 50)] })],
    });
    const limits = makePlan({ staleAfterDays: own.limit });
    expect(addDays(own.changed, own.days)).toBe(own.today);
    expect(isStale(limits, facts, makeTerms(), own.today)).toBe(true);
    expect(isStale(limits, facts, makeTerms(), addDays(own.changed, own.limit - 1))).toBe(false);
  });

  it("heat: the worst lamp of a cell", () => {
    const own = examples.heat;
    expect(worstOf({ green: own.green, yellow: own.yellow, red: own.red })).toEqual({
      lamp: own.lamp,
      count: own.red,
      all: own.all,
    });
  });
});

describe("time", () => {
  it("strip: reigns until the next deadline has passed", () => {
    const own = examples.strip;
    expect(lastDuePeriod(plan, own.today)).toBe(own.judged);
    expect(lastDuePeriod(plan, own.tomorrow)).toBe(own.month);
    const facts = makeFacts({ measures: [makeMeasure({ readings: [makeReading("2023-08-28", 61)] })] });
    const shownThen = judge(plan, facts, own.today, weekdays).lamp;
    const later = strip(plan, facts, "2023-11-10", weekdays).find(({ period }) => period === own.judged);
    expect(later?.lamp).toBe(shownThen);
  });

  it("curve: the mean of clamped shares", () => {
    const own = examples.curve;
    const rows = [own.first, own.second, own.third].map((share) =>
      seen({ strip: [{ ...cell("2023-09"), progress: percent(share), expected: percent(own.expected) }] }),
    );
    const [point] = curveOf(rows, plan.startOn);
    expect([formatShare(point?.delivered ?? 0), formatShare(point?.expected ?? 0)]).toEqual([
      own.mean,
      own.expected,
    ]);
    expect(formatShare(1)).toBe(own.capped);
  });

  it("changes: turned red, and recovered", () => {
    const own = examples.changes;
    const turned = seen({ previousLamp: own.redBefore, lamp: own.redAfter });
    const recovered = seen({ previousLamp: own.goodBefore, lamp: own.goodAfter });
    const found = changesOf([turned, recovered], 6);
    expect(found).toMatchObject({ turnedRed: 1, recovered: 1, closed: 1, turnedYellow: 0, total: 2 });
  });

  it("as of: what was not known then does not count", () => {
    const own = examples.asOf;
    const readings = [
      makeReading("2023-09-28", own.first),
      makeReading("2023-09-28", own.second, { acceptedOn: own.corrected, acceptedSeq: 30_000_000 }),
    ];
    const facts = makeFacts({ measures: [makeMeasure({ terms: { target: 2700 }, readings })] });
    const shown = (day: string) => formatShare(judge(plan, facts, day, weekdays).progress ?? 0);
    expect([shown(own.before), shown(own.after)]).toEqual([own.firstShare, own.secondShare]);
  });
});

const row = (varied: Partial<FigureRow> = {}): FigureRow => ({
  id: "c1",
  code: "C-1",
  parentId: null,
  originalDueOn: "2023-12-31",
  sentOn: "2023-01-02",
  closingFiledOn: null,
  leadDepartmentId: "d1",
  lamp: "green",
  state: "active",
  dueOn: "2023-12-31",
  closedOn: null,
  deferrals: 0,
  periodsDue: 0,
  periodsOnTime: 0,
  returns: 0,
  receiptDays: null,
  strip: [],
  ...varied,
});
const figures = (rows: FigureRow[], acknowledgeWorkingDays = 3) =>
  figuresOf(rows, { day: "2023-10-09", acknowledgeWorkingDays });
const shared = ({ of, all }: { of: number; all: number }) => formatShare(of / all);

describe("departments", () => {
  it("fill rate: filed, and filed in time, of the periods due", () => {
    const own = examples.fillRate;
    const kinds: StripCell["filed"][] = [
      ...Array.from({ length: own.onTime }, () => "on-time" as const),
      ...Array.from({ length: own.filed - own.onTime }, () => "late" as const),
      ...Array.from({ length: own.due - own.filed }, () => "missing" as const),
    ];
    const periods = periodsThrough(plan, "2023-09");
    const rows = Array.from({ length: own.items }, (_, item) => {
      const filed = kinds.slice(item * periods.length, (item + 1) * periods.length);
      return row({
        strip: filed.map((kind, n) => cell(periods[n] ?? "", kind)),
        periodsDue: filed.length,
        periodsOnTime: filed.filter((kind) => kind === "on-time").length,
      });
    });
    const { fill, onTime } = figures(rows);
    expect([fill, onTime]).toEqual([
      { of: own.filed, all: own.due },
      { of: own.onTime, all: own.due },
    ]);
    expect([shared(fill), shared(onTime)]).toEqual([own.fillShare, own.onTimeShare]);
    expect(own.few).toBe(fewItems);
  });

  it("punctuality: against both dates", () => {
    const own = examples.punctuality;
    const closed = (closedOn: string, dueOn: string) =>
      row({ state: "closed", closedOn, dueOn, originalDueOn: "2023-06-30" });
    const { original, approved } = figures([
      ...Array.from({ length: own.early }, () => closed("2023-06-20", "2023-06-30")),
      ...Array.from({ length: own.deferred }, () => closed("2023-08-20", "2023-08-31")),
      ...Array.from({ length: own.overdue }, () => row({ dueOn: "2023-06-30", originalDueOn: "2023-06-30" })),
      row(),
    ]);
    expect([original.all, approved.all]).toEqual([own.all, own.all]);
    expect([shared(original), shared(approved)]).toEqual([own.original, own.approved]);
  });

  it("returns, receipt and closing", () => {
    const { returns, receipt, closing } = examples;
    expect(figures([row({ returns: 3 }), row({ returns: 2 })]).returns).toBe(returns.times);
    expect(formatShare(returns.returned / returns.decided)).toBe(returns.share);
    const { a, b, c, d, e } = receipt;
    const received = figures(
      [a, b, c, d, e].map((receiptDays) => row({ receiptDays })),
      receipt.limit,
    ).receipt;
    expect(received).toEqual({ median: receipt.median, within: { of: receipt.within, all: receipt.all } });
    expect(shared(received.within)).toBe(receipt.share);
    const led = figures([
      ...Array.from({ length: closing.closed }, () => row({ state: "closed", closedOn: "2023-06-20" })),
      ...Array.from({ length: closing.stopped }, () => row({ state: "discontinued" })),
      ...Array.from({ length: closing.led - closing.closed - closing.stopped }, () => row()),
    ]);
    expect(led.closing).toEqual({ of: closing.closed, all: closing.open });
    expect(shared(led.closing)).toBe(closing.share);
  });

  it("phantoms and burden add up", () => {
    const { phantoms, burden } = examples;
    expect(phantoms.vacant + phantoms.never + phantoms.silent).toBe(phantoms.sum);
    const { filing, redo, confirmation, contribution, extra, notice } = burden;
    expect(filing + redo + confirmation + contribution + extra + notice).toBe(burden.sum);
  });

  it("appraisal: every line of it", () => {
    const own = examples.appraisal;
    expect(own.base).toBe(appraisalBase);
    const rows = [
      row({ strip: [cell("2023-06", "missing"), cell("2023-07", "late"), cell("2023-08", "late")] }),
      row({ id: "c2", returns: own.returned }),
      row({ id: "c3", dueOn: "2023-09-15", originalDueOn: "2023-09-15" }),
      row({ id: "c4", state: "closed", closedOn: "2023-06-20" }),
    ];
    const notices = [{ id: "n1", departmentId: "d1", step: "blue" as const, endedOn: null, standing: true }];
    const score = scoreOf(rows, notices, {
      points: appraisalOffer,
      day: "2023-10-09",
      acknowledgeWorkingDays: 3,
      upheld: { lamps: new Set(), notices: new Set() },
    });
    expect(score.total).toBe(own.score);
    const lines = score.lines.filter(({ count }) => count > 0);
    expect(lines.map(({ event, count, points }) => [event, count, points])).toEqual([
      ["missed", own.missed, own.missedPoints],
      ["late", own.late, own.latePoints],
      ["returned", own.returned, own.returnedPoints],
      ["overdueMonth", own.overdue, own.overduePoints],
      ["noticeBlue", own.blue, own.bluePoints],
      ["closedEarly", own.early, own.earlyPoints],
    ]);
  });
});
