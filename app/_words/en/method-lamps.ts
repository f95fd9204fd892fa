import type { DeepString } from "../deep-string";
import { lines } from "../lines";
import type { methodLamps as zh } from "../zh/method-lamps";

export const methodLamps: DeepString<typeof zh> = {
  lamps: {
    says: "A lamp tells whether a commitment had kept up with time, or fallen behind, by the end of the last due period. The system works it out; nobody can type it in.",
    formula: lines(
      "lamp = the worst of what its measures, its milestones and the rules for all say",
      "worst first: seriously lagging, lagging, on track, done, not judged",
      "judged at = end of the newest period whose filing deadline has passed",
    ),
    example:
      "A commitment has two measures. By the end of {month}, {value} of {target} homes were built: delivered {progress}, schedule {expected}, {gap} points behind: {lamp}. The other stands at {other}: {otherLamp}. The worst counts, so the commitment is: {lamp}.",
    edges: lines(
      "On the deadline itself the period is not due yet: on {today} all is judged at the end of {judged}, from {tomorrow} on at the end of {month}. Nothing turns yellow merely because time passes between two filings.",
      "What was submitted in time and waits for review keeps the lamp of the newest period that does not wait; the waiting colours the supervisors’ queue, never the department.",
      "Not started: not yet sent out and acknowledged, or the first period that counts is not due yet.",
      "Not published yet: the first figure of the measure is not due to be published.",
      "No yardstick yet: how progress is judged is not settled; counted apart.",
      "List not known: the parts of the programme are not listed yet.",
      "A level or share without a baseline, growth or a limit without an accepted value: not judged, and nothing is guessed.",
      "Discontinued by a granted request, or merged into another: no longer judged.",
      "Grey hides nothing: as long as one part can be judged, that one decides.",
    ),
    source: "A rule of this system; for the limits of yellow and red see “Lamp rules”.",
  },
  presets: {
    says: "The lamp rule says how far behind is yellow and how far is red. A plan chooses one for all its commitments.",
    formula: lines(
      "shortfall = schedule − delivered (points)",
      "red where the shortfall meets the column “Seriously lagging” above, else yellow where it meets “Lagging”, else green",
    ),
    example:
      "Schedule {expected}, delivered {progress}, {short} points short: {standard} under standard, {yinchuan} under Yinchuan, {sanya} under Sanya, {xuancheng} under Xuancheng.",
    edges: lines(
      "Compared unrounded and printed with one decimal: what prints as 5.0 points may be a little more or less.",
      "Yinchuan’s yellow includes both of its borders.",
      "Xuancheng has no yellow of its own; a missed filing or receipt still turns a lamp yellow.",
      "Another rule holds from the next period on; the lamps of past periods stay.",
    ),
    source:
      "The lamp rules of Yinchuan 2025, Sanya 2022 and Xuancheng 2020; “standard” is this system’s default.",
  },
  switches: {
    says: "Whatever the rule, being overdue, not reporting and not acknowledging are lit in the same way.",
    formula: lines(
      "past the deadline and not closed = seriously lagging, in every state",
      "last due period not submitted by its deadline = lagging; two running = seriously lagging",
      "receipt not acknowledged within its working days = lagging",
      "first period that counts = the first whose deadline is not before receipt + working days of grace",
    ),
    example:
      "Due {due} and not closed: {overdue} from {day} on. With {grace} working days of grace, receipt on {received} counts from {from}, receipt on {later} from {laterFrom}. Sent {sent} with {limit} working days to acknowledge: not done by {by}, it is {unreceived} from the next day on.",
    edges: lines(
      "A closing request filed by the due date holds the lamp until it is decided; refused, the original deadline counts again.",
      "A period that was reported late stays missed; the next one reported in time heals it.",
      "What was returned and submitted again is not late: the first submission that was not withdrawn counts.",
      "Working days follow the State Council’s holidays and make-up days.",
      "A deferral asked for before the deadline and granted counts from its new date; asked for later, the item stays overdue even when it is granted.",
      "Overdue and receipt go by the day itself, not by the period.",
    ),
    source: "Rules of this system, shared by all lamp rules.",
  },
  scar: {
    says: "What was red in the last period and has been made good shows yellow for this period and may be green in the next: making good does not mean it was never behind.",
    formula: lines(
      "seriously lagging last period, on track now → shows lagging",
      "on track in the next period too → shows on track",
    ),
    example:
      "End of {bad}: delivered {badProgress}, schedule {badExpected}: {badLamp}. End of {good}: delivered {goodProgress}, schedule {goodExpected}; it would be on track and shows: {goodLamp}. End of {free}: delivered {freeProgress}, schedule {freeExpected}: {freeLamp}.",
    edges: lines(
      "Only the computed lamp of the period before is looked at, so this rule cannot keep a lamp yellow for ever.",
      "What is made good and closed shows done at once.",
      "The lamps by month keep the red; making good does not rewrite the past.",
      "While a filing waits for review the lamp holds, and this rule waits with it.",
    ),
    source: "The supervision offices’ rule 补齐不转绿, “made good is not yet green”.",
  },
  override: {
    says: "A supervisor who finds that a computed lamp does not fit may set a flag beside it, with the reason; the computed lamp stays in sight.",
    formula: lines(
      "lamp in totals, filters, circulars and public pages = the computed one, whatever the flag",
      "a flag holds for one period at most",
    ),
    example:
      "For {period} the lamp was computed as {computed}; the supervisor flagged it {flag} and gave the reason. Lists show both, and totals count the item as {computed}.",
    edges: lines(
      "Only the period that is judged now can be flagged, once; when the next one is judged the flag has ended by itself.",
      "Nobody flags what a department of theirs leads or what they filed; where no other supervisor exists, the leader in charge does.",
      "Setting and lifting a flag are kept in the audit trail, and the department is told.",
      "A department that disputes a lamp may file an objection.",
    ),
    source: "A rule of this system.",
  },
};
