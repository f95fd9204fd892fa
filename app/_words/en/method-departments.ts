import type { DeepString } from "../deep-string";
import { lines } from "../lines";
import type { methodDepartments as zh } from "../zh/method-departments";

export const methodDepartments: DeepString<typeof zh> = {
  fillRate: {
    says: "Of the periods that were due: how many were reported, and how many in time.",
    formula: lines(
      "fill rate = periods reported, in time or late ÷ periods due",
      "in time = periods reported by their deadline ÷ periods due",
    ),
    example:
      "{items} commitments led, {due} periods due, {filed} reported, {onTime} of them in time: fill rate {filed} ÷ {due} = {fillShare}, in time {onTime} ÷ {due} = {onTimeShare}.",
    edges: lines(
      "One commitment and one period count one; the days of grace after receipt and deadlines that have not passed are not due.",
      "In time goes by the first submission that was not withdrawn; a return does not make it late.",
      "What is reported within the days of grace all the same counts as due and as reported.",
      "Only what the department leads counts; with nothing due no rate is shown.",
      "Of fewer than {few} commitments any share says little: such departments stand behind the others in an order by shares.",
    ),
    source: "A rule of this system.",
  },
  punctuality: {
    says: "Of what is closed or past its date: how much was done in time, by the original date and by the approved one, side by side.",
    formula: lines(
      "punctual (original) = done by the original date ÷ closed, or past that date",
      "punctual (approved) = done by the date that holds ÷ closed, or past that date",
      "done on = the day of the closing request that was granted; without one, the day of closing",
    ),
    example:
      "Of {all} commitments closed or past their date, {early} were done by the original date, {deferred} by a deferred one, {overdue} is overdue: original {original}, approved {approved}.",
    edges: lines(
      "The days that the supervision office takes to decide a closing are not the department’s.",
      "A closing requested by the date and not decided yet counts in neither.",
      "What is neither closed nor past its date does not count, nor what was discontinued.",
      "However often a date is deferred, the original one stays beside it.",
    ),
    source: "A rule of this system: both dates stand side by side, and punctuality is told against both.",
  },
  returns: {
    says: "How often, and what share of, reports were sent back by the supervisors: the quality of reporting.",
    formula: lines(
      "returns = times that a report was sent back by the day",
      "share returned = reports returned at least once ÷ reports accepted or returned at least once",
    ),
    example:
      "{decided} reports were decided, {returned} of them returned ({times} times in all): {returned} ÷ {decided} = {share}.",
    edges: lines(
      "Only reports of a period count, not extra ones or corrections.",
      "A return does not make a report late.",
      "What was not reviewed yet is not in the denominator.",
    ),
    source: "A rule of this system.",
  },
  receipt: {
    says: "How many working days the department took to acknowledge what was sent to it.",
    formula: lines(
      "receipt time = working days from the day after sending to the receipt, at the median",
      "in time = acknowledged within the limit ÷ acknowledged, or waiting beyond it",
    ),
    example:
      "Five took {a}, {b}, {c}, {d} and {e} working days: median {median}. With a limit of {limit}, in time {within} ÷ {all} = {share}.",
    edges: lines(
      "The same day is 0.",
      "Of an even number, the mean of the two in the middle.",
      "What waits within the limit does not count; what waits beyond it is in the denominator.",
      "Working days follow the State Council’s holidays and make-up days.",
    ),
    source: "The limit is a setting of the plan.",
  },
  closing: {
    says: "Of what the department leads: how much was verified and closed.",
    formula: lines("closing rate = closed ÷ led, without the discontinued"),
    example: "{led} led, {stopped} of them discontinued, {closed} closed: {closed} ÷ {open} = {share}.",
    edges: lines(
      "Only the lead counts, not the supporting departments.",
      "A refused closing request is not closed.",
      "A programme with listed parts is counted through its parts.",
    ),
    source: "A rule of this system.",
  },
  phantoms: {
    says: "Posts that answer on paper while nobody is behind them.",
    formula: lines(
      "vacant = nobody holds the post today (a deputy may act)",
      "never used = its holder has set no password and done nothing",
      "no record = no sign-in of its holder is on record, and nothing done in this plan",
      "phantom owners = posts of these three kinds; open commitments that name no post are counted apart",
    ),
    example:
      "A department has {posts} posts that answer: {vacant} vacant, {never} never used, {silent} without a record; {sum} phantom owners.",
    edges: lines(
      "Always judged today, whatever day is looked back at.",
      "Sign-ins are kept for a while only, so what was done in the plan counts as well.",
      "Heads see those of their own department; supervisors, leaders, observers and administrators see all.",
    ),
    source: "The duty to assign down to “the very unit, the very post, the very person”.",
  },
  burden: {
    says: "How often each department was asked for something in a month, for the supervisors themselves: asking too much, or twice, is a failing too.",
    formula: lines(
      "asked in a month = reports due + returned + figures to confirm + parts given + extra reports and corrections + notices",
      "asked twice = any of: one item reported on and answered for by notice in the same week; one metric given to another’s report and filed for an own item; two items led with the same metric",
    ),
    example:
      "{month}: {filing} reports due, {redo} returned, {confirmation} to confirm, {contribution} parts given, {extra} extra, {notice} notices: {sum} in all.",
    edges: lines(
      "The mean a month counts only months whose filing deadline has passed; a running month stays out of it.",
      "Returns go by their day, notices by the day of issue, all else by its period.",
      "A week runs from Monday to Sunday; a metric is the same by name and unit.",
      "Listed parts of one programme with the same metric are not asked twice.",
    ),
    source: "The policy of lightening the load (减负).",
  },
  appraisal: {
    says: "Starting at {base}, events take points off or add some; every line is shown, nothing is capped or rounded.",
    formula: lines("score = {base} − Σ (events against × points) + Σ (events for × points)"),
    example:
      "{missed} period missed ({missedPoints} each), {late} late ({latePoints}), {returned} returned ({returnedPoints}), {overdue} month end overdue ({overduePoints}), {blue} blue notice ({bluePoints}), {early} closed early (plus {earlyPoints}): {score}.",
    edges: lines(
      "Only the lead counts.",
      "A period whose lamp was disputed with success, a notice disputed with success and a withdrawn one take nothing.",
      "Overdue goes by month ends: one for each that passes after the date while it is not done; a closing requested by the date that waits does not count.",
      "Where a plan sets no points there is no appraisal and no score.",
    ),
    source: "The points are settings of the plan.",
  },
};
