import type { DeepString } from "../deep-string";
import type { extra as zh } from "../zh/extra";

export const extra: DeepString<typeof zh> = {
  onBehalf: "filed for the unit by the supervision office: {name}",
  onBehalfQueue: "filed for the unit",
  onBehalfTitle: "You are filing for {department}",
  onBehalfText:
    "It is marked as filed by the supervision office and the unit is told. Another supervisor reviews it; where there is none, the leader in charge does.",
  fileFor: "File {month} for the unit",
  blocked: {
    department:
      "The unit is writing this period's report; the supervision office cannot rewrite it. Please ask the unit to submit it; a draft that was not touched for more than three working days can be gone on with.",
    supervisors:
      "The supervision office is filing this period for the unit. A draft that was not touched for more than three working days can be gone on with; if you disagree, please contact the office.",
  },
  abandoned: {
    department:
      "The unit's draft ({name}, {at}) was not touched for more than three working days. You can go on with it on the unit's behalf; what is written stays.",
    supervisors:
      "The supervision office's draft ({name}, {at}) was not touched for more than three working days. Your unit can go on with it; what is written stays.",
  },
  takeOverDraft: "Go on with it",
  takenOver: "The draft is yours to go on with",
  deleteDraft: "Delete draft",
  deleteTitle: "Delete this draft?",
  deleteText:
    "Its texts, values and uploaded evidence go for good. The audit trail keeps only how long the texts were and what the files were called.",
  deleteNow: "Delete",
  keepDraft: "Keep it",
  asking: {
    title: "Supporting units",
    given: "given",
    ask: "Ask for its part",
    askNamed: "Ask {department} for its part",
    heading: "Ask {department} for its part of {month}",
    hint: "The unit's officers and head get a message that leads to the form. Each unit once a day.",
    words: "What you need to know",
    missing: "Say what you need from them, two characters at least.",
    send: "Send",
    done: "{department} was asked",
  },
  kind: { periodic: "report of the period", adhoc: "interim report", correction: "correction" },
  adhoc: "Interim report",
  adhocHeading: "{title}: interim report",
  adhocText:
    "For news between two reports, as often as needed. It is reviewed; it does not replace the report of the period.",
  correction: "Correct",
  correctionHeading: "{title}: correction of {month}",
  correctionText:
    "A correction is reviewed. Once accepted, its figures count; the earlier report stays as it was.",
  correctionReason: "Reason of the correction",
  correctionReasonHint: "say what was wrong and how it was found",
  corrected: "Corrected report: {month}",
  corrects: "corrects {month}",
  reasonOf: "Reason of the correction: {reason}",
  readingsOptional: "leave empty if there is no new figure",
  submit: "Submit for review",
  filedExtra: "Submitted; it waits for review.",
  contribution: "Contribution",
  contributions: "From supporting units",
  contributionOf: "{department} ({name}, {day})",
  takeOver: "Take over",
  takeOverNamed: "Take over the words of {department}",
  contribute: "Contribute to {month}",
  contributionHeading: "{title}: contribution to {month}",
  contributionText: "{lead} leads and sends it with its report of the period. You may change it until then.",
  contributionWords: "What your unit did",
  contributionWordsHint:
    "what was done, how far it is, what needs coordinating; never enter classified matters",
  contributionSave: "Give to the lead",
  contributionSaved: "Given to the lead",
  contributionSent: "The lead has submitted this period; it cannot be changed any more.",
  contributionClosed: "No contribution can be given to this commitment now.",
  lastOfLead: "The lead's last report ({month})",
  confirmed: "checked by the statistics bureau",
  confirm: "Figure is right",
  confirmNamed: "Confirm the figure of {metric}",
  confirmDone: "Check recorded",
  copiedNearly: "Nearly the same words as last time",
  copiedQueue: "same words as last time",
  acceptUnchanged: "{count, plural, =1 {Accept the one without change} other {Accept all # without change}}",
  acceptTitle: "Accept what has not changed",
  acceptText:
    "{count, plural, =1 {This report says that nothing changed. Accept it:} other {These # reports say that nothing changed. Accept them all:}}",
  acceptNow: "Accept all",
  accepted: "{count, plural, =1 {1 report accepted} other {# reports accepted}}",
  notAccepted: "{count, plural, =1 {1 report was not accepted:} other {# reports were not accepted:}}",
};
