import type { DeepString } from "../deep-string";
import type { publicItem as zh } from "../zh/public-item";

export const publicItem: DeepString<typeof zh> = {
  pageTitle: "{code} {title}",
  pageDescription:
    "“{quote}”, led by {lead}. How this commitment of the work report of {government} stands, with its lamp and the reason.",
  crumbs: "Where you are",
  year: "{year}",
  items: "All commitments",
  reader: {
    title: "The report",
    description:
      "The {year} work report of {government} in its own words: every commitment is underlined with its lamp and leads to who answers for it, how it stands and why.",
    asOf: "Lamps judged for {month}, as of {day}",
    withoutParts:
      "(without {count, plural, one {one part} other {# parts}}: the text has their programme, the overview counts them)",
    hint: "Follow an underlined commitment to see who leads it, how it stands and why its lamp is lit; a link there leads back to the sentence. The report itself is in Chinese.",
  },
  sentence: {
    title: "In the report's own words",
    inReport: "See this sentence in the report",
    place:
      "Characters {from, number, ::group-off} to {to, number, ::group-off} of the report, not one of them changed",
    part: "The report does not name this part; these are its words on the whole.",
    otherSource:
      "These words come from a document beside the report, such as the list of livelihood projects; the report does not have them.",
  },
  standing: {
    title: "Lamp and reason, judged for {month}",
    how: "How it is judged",
    before: "Edition of {month}",
    strip:
      "Lamp month by month: each as it stood on the last day before the next deadline, the newest as of {day}. What was closed or discontinued after an edition was signed may differ from it.",
    cell: "{month}: {lamp}",
  },
  duty: {
    title: "Who answers for it, and by when",
    lead: "Lead department",
    due: "Due",
    originalDue: "First due",
    deferrals: "Deferrals",
    state: "State",
    on: " ({day})",
    void: " (before it was discontinued)",
    granted: " ({times, plural, =1 {} other {last }}granted {day})",
    reasonKept: "Reasons and papers of deferrals and discontinuations are not published.",
    strength: "Wording",
    area: "Work area",
  },
  measures: {
    title: "Measures",
    lastYear: "Last year",
    originalTarget: "first target {target}",
    progress: "delivered {share}",
    expected: "schedule {share}",
    provisionalReading: "Some values are provisional and may be revised.",
    provisionalBaseline:
      "The report gives no baseline; the first accepted value stands in for it until there is one.",
    baseline: "{year}: {value}{match, select, none {} other { ({match})}}:",
  },
  milestones: {
    title: "Milestones",
    due: "by {day}",
    reached: "reached {day}",
    late: "reached {day}, late",
    missed: "overdue, not reached",
    ahead: "not due yet",
    open: "not reached",
    void: "discontinued, no longer asked for",
    weight: "{share} of the whole",
  },
  parts: {
    parent: "Part of",
    children: "{count, plural, one {# part} other {# parts}}",
    closed: "{closed} of {total} closed",
  },
  updates: {
    title: "Progress reports ({count})",
    withheldCount: "{count, plural, one {# text} other {# texts}} not published",
    none: "No accepted report yet.",
    byParts: "Progress is reported for each of the {count} parts, listed above.",
    corrects: "Correction of the figures of {month}",
    corrected: "corrected {day}",
    accepted: "accepted {day}",
    noChange: "no change in this period",
    withheld: "text not published",
    removed: "text withdrawn, see “Corrections”",
  },
  evidence: {
    title: "Evidence ({count})",
    withheldCount: "{count, plural, one {# piece} other {# pieces}} not published",
    none: "No evidence.",
    added: "filed {day}",
    checked: "{means}, {day}",
    unchecked: "not checked",
    and: "; ",
    withheld: "not published",
    removed: "withdrawn, see “Corrections”",
    hash: "SHA-256 of the original {hash}",
  },
  corrections: {
    title: "Corrections",
    text: "the text of {month}",
    piece: "{kind} filed {day}",
    withheld: "Withdrawn: {what}",
    earlier: ", correction of the edition of {month}",
    taken: "The words of this correction were withdrawn; “All editions” tells when and why.",
    elsewhere: "Its date and reason stand with the edition that the correction was made to.",
  },
  clues: {
    title: "Verified tips ({count})",
    later: "Not in this edition; those verified after it stand here, too",
  },
  links: {
    title: "Feedback and data",
    error: "Something wrong? Send a tip",
    feed: "Follow this commitment (Atom)",
    json: "Data of this commitment (JSON)",
  },
};
