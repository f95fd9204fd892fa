import type { DeepString } from "../deep-string";
import type { grid as zh } from "../zh/grid";

export const grid: DeepString<typeof zh> = {
  title: "File in bulk",
  heading: "File in bulk: {month}",
  about:
    "{count, plural, =1 {1 commitment} other {# commitments}} of your department, due by {day}. Add evidence on a commitment's own page (its code leads there). Never enter classified matters.",
  periods: "Period",
  keys: "Arrow keys and Enter move between cells, Shift or Alt with Enter breaks the line. Copy a block of cells from Excel and paste it into the first cell.",
  column: {
    item: "Commitment",
    reading: "Measures",
    selfAssessment: "Own assessment",
    progress: "Progress",
    problems: "Problems",
    nextSteps: "Next steps",
    noChange: "No change",
  },
  noMeasure: "no measure",
  target: "target {target}",
  last: "last {value}",
  doneOf: "{metric}: done",
  totalOf: "{metric}: total",
  fallReason: "Why less than last time",
  touched: "changed",
  draft: "draft",
  sentNow: "submitted",
  returned: "Returned: {reason}",
  submit: "{count, plural, =1 {Submit 1 filled row} other {Submit # filled rows}}",
  submitEndorse:
    "{count, plural, =1 {Submit 1 filled row to the head of unit} other {Submit # filled rows to the head of unit}}",
  submitting: "Submitting…",
  save: "{count, plural, =1 {Save 1 draft} other {Save # drafts}}",
  saved: "{count, plural, =1 {1 draft is saved.} other {# drafts are saved.}}",
  submitted: "{count, plural, =1 {1 report is submitted.} other {# reports are submitted.}}",
  refused:
    "{count, plural, =1 {1 row was not taken; the reason stands below its code.} other {# rows were not taken; the reasons stand below their codes.}}",
  keptHere: "What you typed is still on this page and kept in this browser.",
  keptInBrowser: "What is not saved is kept in this browser",
  signIn: "Sign in again and go on",
  restored: "Restored from this browser: it had not reached the server last time.",
  pasted: "{filled, plural, =1 {1 cell filled} other {# cells filled}}",
  pastedPartly:
    "{filled, plural, =1 {1 cell filled} other {# cells filled}}, {ignored} left out: beyond the table, not open for reports, or no known assessment",
  undoPaste: "Undo the paste",
  otherFirst: "{name} saved this report first ({at}).",
  takeMine: "Overwrite with mine",
  asTyped: "The figure is right, submit it",
  openForm: "Open this report's own page",
  notYours: "Departments report here",
  notYoursText:
    "Officers and heads report on all of their department's commitments in this table. You find the progress of each in the ledger.",
  toLedger: "To the ledger",
  emptyTitle: "Your department has nothing to report now",
  emptyText: "Commitments appear here once they are acknowledged.",
  toDesk: "My queue",
  allFiled: "Everything of this period is filed.",
};
