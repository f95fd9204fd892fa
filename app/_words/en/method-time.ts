import type { DeepString } from "../deep-string";
import { lines } from "../lines";
import type { methodTime as zh } from "../zh/method-time";

export const methodTime: DeepString<typeof zh> = {
  strip: {
    says: "The lamp of every period from the first on, as it was shown then; past lamps never change.",
    formula: lines(
      "lamp of a past period = what was shown on the last day on which it was the newest due one",
      "lamp of the newest = what is shown today",
    ),
    example:
      "On {today}, the deadline of {month}, the newest due period is {judged}; from {tomorrow} on it is {month}, and the lamp of {judged} stays.",
    edges: lines(
      "Later corrections, deferrals and adjustments do not rewrite it.",
      "A mark below tells how the period was reported: in time, late, not at all, not counted (before receipt, or in the grace after it).",
      "A corner marks a red period made good, yellow before green.",
    ),
    source: "A rule of this system.",
  },
  curve: {
    says: "Two lines: what should be done and what is done, as means of all commitments with a progress.",
    formula: lines(
      "schedule line = sum of their schedules ÷ their number",
      "delivered line = sum of their delivered, each between 0 and 100% ÷ their number",
    ),
    example:
      "Three have a schedule of {expected} and delivered {first} (counts {capped}), {second} and {third}: schedule {expected}, delivered {mean}.",
    edges: lines(
      "What is over counts 100%, so that one’s surplus hides no other’s lag.",
      "Growth, limits and standing duties have no schedule and stay out.",
      "Past points keep their numbers of the time.",
    ),
    source: "A rule of this system.",
  },
  changes: {
    says: "The lamps of the two newest due periods compared: turned red, turned yellow, recovered, closed.",
    formula: lines(
      "turned red, yellow = another lamp before, seriously lagging, lagging now",
      "recovered = lagging or seriously lagging before, on track or done now",
      "closed = done now, not before",
      "deferred = a new date granted since the end of the period before; ever deferred = granted at any time",
    ),
    example: "From {redBefore} to {redAfter} is turned red; from {goodBefore} to {goodAfter} is recovered.",
    edges: lines(
      "Without a lamp in the period before nothing is compared.",
      "A red one that was made good and shows yellow is turned yellow (see “Made good is not yet green”).",
    ),
    source: "A rule of this system.",
  },
  forecast: {
    says: "Where the pace of the last three months leads by the deadline, and what each month would have to bring to meet the target.",
    formula: lines(
      "pace per month = added in the last {months} months that are due ÷ {months}",
      "forecast = now (the newest accepted reading on the day) + pace × months left",
      "interval = now + (weakest month, strongest month so far) × months left",
      "needed per month = (target − now) ÷ months left",
      "expected to miss = forecast short of the target (of “about”: short of {about}% of it; of a limit: over it)",
    ),
    example:
      "Homes: {value} of {target} by the end of {month}, {left} months left. The last {months} months brought {rate} each: forecast {end}, between {low} and {high}; the target needs {needed} each month. Even if every month were like the strongest it would be {high}: expected to miss.",
    edges: lines(
      "Not enough data: no target, or fewer than {fewest} additions of months that are due, or no reading for more than {months} months (longer for what is published by quarter, half-year or year).",
      "Increments and complete counts start at 0; levels and shares at last year’s figure of the same basis, or at their own first reading.",
      "Growth, limits on levels and shares, milestones and standing duties are not forecast.",
      "A correction downwards of a cumulative value is no pace, and counts 0; a percentage stops at 100%, a count of a total at the total.",
      "What is past due is overdue already and no longer an expected miss.",
      "“No change this period” carries no reading and does not refresh it.",
      "It runs on evenly and knows neither seasons nor steps; it informs and leaves the lamp alone.",
    ),
    source: "A rule of this system.",
  },
  asOf: {
    says: "Pick an earlier day and see what the system showed on it; what was not known then does not count.",
    formula: lines(
      "as of a day = judged anew from what was accepted, granted and recorded by that day, under the rules of the time",
    ),
    example:
      "The reading of {first} homes for the end of September was accepted in September and corrected to {second} on {corrected}. As of {before}: {firstShare}; as of {after}: {secondShare}.",
    edges: lines(
      "Days from the plan’s start to today.",
      "Targets, deadlines, leads, settings and flags are those of the time.",
      "Titles and areas are those of now.",
      "It can be worked out again at any time, always with the same result.",
    ),
    source: "A rule of this system.",
  },
};
