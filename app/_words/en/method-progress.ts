import type { DeepString } from "../deep-string";
import { lines } from "../lines";
import type { methodProgress as zh } from "../zh/method-progress";

export const methodProgress: DeepString<typeof zh> = {
  expected: {
    says: "The schedule (序时进度) is the share that should be done by now; progress is fast or slow against it.",
    formula: lines(
      "even: schedule = whole months completed ÷ months from start to deadline",
      "steps: schedule = the highest share among the nodes whose date has come",
      "after a granted deferral or adjustment: schedule = progress on that day + (100% − that progress) × whole months since ÷ months left, both counted from the month after",
      "against a first reading as provisional baseline: even: whole months since ÷ months left, both counted from the month after the reading; steps: (share due − share due at the end of the reading’s month) ÷ (100% − the latter)",
    ),
    example:
      "For January to December, the end of September is {months} ÷ {all} = {share} and the end of November {laterMonths} ÷ {all} = {later}. Deferred on {granted} to {due} with {from} done by then, the end of November is {from} + {rest} × {over} ÷ {left} = {result}. With a first reading of {firstMonth} as provisional baseline and a deadline in December, the end of {judgedMonth} is {since} ÷ {sinceAll} = {sinceShare}.",
    edges: lines(
      "A month that is not over does not count: nothing asks in mid-month for the month’s end.",
      "Works run by default through four nodes at quarter ends: planned 20%, in reserve 45%, started 75%, in production 100%, the report’s own chain.",
      "A measure published by quarter, half-year or year is held against the schedule at the end of its newest due interval, not of this month.",
      "Periods before a grant keep their deadline and their lamps.",
      "At the end of the month of a provisional baseline both progress and schedule are 0: what was done before is not known, and is no arrears. A real baseline of the same basis keeps the whole year; a later deferral or adjustment runs from its own day.",
    ),
    source: "Xuancheng 2020 (时序进度): the end of November is 11/12, that is {later}.",
  },
  deviation: {
    says: "The deviation is the share delivered less the schedule, in percentage points: above zero is ahead, below is behind.",
    formula: lines(
      "deviation = delivered − schedule",
      "increments: delivered = cumulative value ÷ target",
      "levels and shares: delivered = (now − baseline) ÷ (target − baseline)",
      "complete, to zero, full coverage: delivered = done ÷ total",
    ),
    example:
      "Homes: {value} ÷ {target} = {progress}, schedule {expected}, deviation {gap} points. A share is to rise from {base}% to {goal}% and stands at {now}%: ({now} − {base}) ÷ ({goal} − {base}) = {way}. Of {total} cases {done} are done: {done} ÷ {total} = {share}.",
    edges: lines(
      "Progress may exceed 100% and is not capped; it is compared unrounded and printed with one decimal.",
      "A target of “about” is met at {about}% of it; over is met too.",
      "Only a baseline of the same metric, unit and basis enters a formula; others are shown and never computed with.",
      "A level or share without a baseline takes its first accepted reading as a provisional one, and is not judged before.",
      "Where last year met the target already, it has to hold: green at or above the target, red below, and no share of progress.",
      "An increment without an accepted reading counts as 0 from the first period that counts.",
      "Several measures are each judged for themselves and never merged into one number; lists show the one furthest behind.",
    ),
    source: "A rule of this system.",
  },
  growth: {
    says: "A growth target looks only at the newest rate that is due, in points short of the target; it is never prorated by month.",
    formula: lines(
      "short = target rate − newest due rate (points)",
      "short ≤ 0 green; 0 < short ≤ tolerance yellow; short > tolerance red",
    ),
    example:
      "Target {target}%, newest {value}%, {short} points short; with a tolerance of {tolerance} points: {lamp}; under Xuancheng: {strict}.",
    edges: lines(
      "Frequency and publication lag tell which figure is due: by quarter, {lag} days after its end, a judgement at {at} looks at the figures to {interval}.",
      "Before the first figure is due the lamp is grey, “not published yet”; filing without a value is complete meanwhile.",
      "Where a figure is due and none was accepted, nothing is judged.",
    ),
    source: "The tolerance is a setting of the plan; under Xuancheng 2020 anything below the target is red.",
  },
  limits: {
    says: "A limit (a target of “at most”) asks only whether it is kept; there is no share of progress.",
    formula: lines("now ≤ limit green", "now > limit red"),
    example: "Limit {limit}%: {value}% is {good}, {over}% is {bad}.",
    edges: lines(
      "There is no yellow.",
      "Without an accepted value nothing is judged.",
      "Before closing it never counts as done, since it may still be broken within the year.",
    ),
    source: "A rule of this system.",
  },
  milestones: {
    says: "A commitment with milestones compares the weight reached with the weight due.",
    formula: lines(
      "delivered = weights reached ÷ all weights",
      "schedule = weights due ÷ all weights",
      "deviation = delivered − schedule",
    ),
    example:
      "Four milestones weigh {a}, {b}, {c} and {d}. By the end of September three are due: {due}. Two are reached: {reached}. {short} points short: {lamp}.",
    edges: lines(
      "A milestone counts once an accepted report says so, from the day on which it was reached.",
      "Without weights all milestones weigh the same.",
      "With measures as well, each is judged for itself and the worse counts.",
      "After a granted deferral the schedule runs evenly from the day of the grant to the new date.",
    ),
    source: "The column 形象进度 (stage progress) of a breakdown table.",
  },
  routine: {
    says: "A standing duty has no quantity to spread over the year; only its reports count.",
    formula: lines(
      "reported in time = on track",
      "last due period not reported in time = lagging",
      "two periods running = seriously lagging",
    ),
    example:
      "{period} reported in time: {filed}. {period} not reported in time: {once}. Neither {previous} nor {period}: {twice}.",
    edges: lines(
      "Grey, “not started”, before the first period that counts is due.",
      "It has no progress and no deviation, and stays out of the year’s curve.",
    ),
    source: "A rule of this system.",
  },
  children: {
    says: "A programme is judged by its listed parts: its progress is their mean, its lamp that of the worst.",
    formula: lines(
      "delivered = sum of the parts’ delivered, each between 0 and 100% ÷ number of parts",
      "lamp = the worst lamp of the parts",
      "closed: n of N",
    ),
    example:
      "Four parts: {first}, {second}, {third} (counts {capped}) and one that is closed (counts {capped}); the mean is {mean}. The worst is {lamp}; closed {closed} of {total}.",
    edges: lines(
      "A part that has not started counts 0; discontinued ones do not count.",
      "Standing duties, growth and limits have no progress and stay out of the mean; their lamps count.",
      "Grey, “list not known”, while the parts are not listed.",
      "The programme is reported on through its parts, and closes when all are closed or discontinued.",
      "The programme itself enters no total, so that nothing counts twice.",
    ),
    source: "Lists of livelihood projects and the like.",
  },
};
