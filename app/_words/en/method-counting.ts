import type { DeepString } from "../deep-string";
import { lines } from "../lines";
import type { methodCounting as zh } from "../zh/method-counting";

export const methodCounting: DeepString<typeof zh> = {
  buckets: {
    says: "The five classes tell how many are ahead, behind and done. They stand beside the lamps: lamps go by the rule, classes by the deviation.",
    formula: lines(
      "the first that fits:",
      "1. other = not acknowledged, discontinued or not judged",
      "2. done = closed, or 100% reached on every increment, complete count and milestone (waiting to be closed)",
      "3. ahead = deviation ≥ +{notable} points",
      "4. behind = deviation < −{notable} points",
      "5. on schedule = all else",
    ),
    example:
      "With a schedule of {expected}: {all} is {allBucket}; {a} is {aBucket}; {b} is {bBucket}; {c} is {cBucket}; {d} is {dBucket}.",
    edges: lines(
      "Of several measures or milestones the lowest deviation counts; done only when all have reached 100%.",
      "Levels, shares, growth and limits are never done before closing: they may change within the year.",
      "Overdue, or yellow or red without a deviation (growth, limits, standing duties), is behind.",
      "“Behind” need not equal yellow and red: the rules for all light lamps too.",
    ),
    source: "The five classes of Jinzhai 2025: done, ahead, on schedule, behind, other.",
  },
  counted: {
    says: "Totals count what one department can be held to: a programme with listed parts is counted through its parts, never twice.",
    formula: lines("total = commitments − programmes with parts + parts"),
    example:
      "The report makes {pledges} commitments; {parents} programme lists {children} parts: {pledges} − {parents} + {children} = {total}.",
    edges: lines(
      "Not started, not judged and discontinued are in the total, as “other” and grey.",
      "Tables count by the lead department; supporting departments do not count again.",
      "Lamps are the computed ones, not the flags.",
      "Shares are added by numerator and denominator, not by averaging rates.",
      "Opening any number shows the very items that it counts.",
      "On a day before its parts were recorded, a programme counts for itself.",
    ),
    source: "A rule of this system.",
  },
  statuses: {
    says: "What the department says, what the evidence shows and what the schedule expects, side by side, with a mark where they disagree.",
    formula: lines(
      "says = the self-assessment of the newest report that was submitted and not sent back",
      "evidence = age in days of the newest verified item",
      "schedule = the computed lamp",
      "disagree = says normal or done, and (red, or newest verified evidence older than {old} days)",
    ),
    example:
      "On {today} the department says done; the newest verified evidence is of {evidence}, {age} days old and so over {old}: they disagree.",
    edges: lines(
      "With no verified evidence at all they disagree from {old} days after receipt.",
      "Withdrawn evidence does not count, nor what was not verified: “not checked” is not “checked, nothing found”.",
      "Only open commitments are looked at; a department that says difficult or not started is not contradicted.",
    ),
    source: "A rule of this system.",
  },
  stale: {
    says: "Nothing new was accepted for long: a hint to look whether it has come to a stop.",
    formula: lines(
      "stale = active, and as many days as set since the newest accepted change (since receipt, where there is none)",
    ),
    example:
      "The newest accepted change is of {changed}; by {today} that is {days} days. With {limit} days set, it is stale.",
    edges: lines(
      "“No change this period” is no change and does not start the count anew.",
      "Accepted readings and milestones are changes; those of parts count for their programme.",
      "Stale is a hint and leaves the lamp alone.",
    ),
    source: "The number of days is a setting of the plan.",
  },
  heat: {
    says: "A row for each lead department, a column for each work area, in each cell the worst lamp: where trouble gathers.",
    formula: lines(
      "lamp of a cell = the worst of the department’s commitments in the area",
      "number of a cell = commitments with that lamp / all",
    ),
    example:
      "A department has {all} commitments in an area, {red} seriously lagging, {yellow} lagging and {green} on track: the cell shows {lamp}, {red} / {all}.",
    edges: lines(
      "Departments are in order of seriously lagging, then lagging, most first.",
      "Only the lead counts.",
      "A cell without a commitment is empty.",
    ),
    source: "A rule of this system.",
  },
};
