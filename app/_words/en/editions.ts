import type { DeepString } from "../deep-string";
import type { editions as zh } from "../zh/editions";

export const editions: DeepString<typeof zh> = {
  title: "Publication",
  intro:
    "A public edition is signed each month: every commitment's sentence, lead department, lamp and accepted values are published; texts and evidence only once they are marked, and those that are not are counted openly.",
  notYours: "You do not see the publication in this role",
  notYoursText:
    "The supervision office signs public editions; leaders, deputies and auditors may look. What the public reads is open to anyone, without signing in.",
  noPlan: "There is no annual plan yet",
  noPlanText: "An edition can be signed once a report is loaded and its plan is active.",
  nothingDue: "There is no period to publish yet",
  nothingDueText: "When the first filing deadline has passed, this page says what would be published.",
  now: {
    title: "What would be published now",
    sentence:
      "Signed now, the edition of {month} goes out with figures as of {day}: {pledges} commitments of the report{children, plural, =0 {} one { (# part stands for its programme)} other { (# parts stand for their programmes)}}, {counted} counted{overdue, plural, =0 {, none overdue} one {, # overdue} other {, # overdue}}.",
    standing:
      "The edition of {month} is signed, with figures as of {day}: {pledges} commitments of the report{children, plural, =0 {} one { (# part stands for its programme)} other { (# parts stand for their programmes)}}, {counted} counted{overdue, plural, =0 {, none overdue} one {, # overdue} other {, # overdue}}.",
    next: "The next edition ({month}), as it would be today",
    coming:
      "The edition of {month} can be signed from {from}. With the figures of today ({day}): {pledges} commitments of the report{children, plural, =0 {} one { (# part stands for its programme)} other { (# parts stand for their programmes)}}, {counted} counted{overdue, plural, =0 {, none overdue} one {, # overdue} other {, # overdue}}.",
    lamps: "Lamps",
    withheld:
      "Accepted but not marked: {updates, plural, one {# text} other {# texts}} and {evidence, plural, one {# piece} other {# pieces}} of evidence. The public pages name each as “not published”.",
    published:
      "Marked for publication: {updates, plural, one {# text} other {# texts}} and {evidence, plural, one {# piece} other {# pieces}} of evidence.",
    changes:
      "Against the edition before: {lamps, plural, one {# lamp} other {# lamps}} changed, {closed} closed, {deferred} deferred, {discontinued} discontinued, {added} added.",
    first: "This is the first edition; there is none before to compare with.",
    signed: "{name} signed the edition of {month} on {day}. Its content is fixed.",
    open: "Open the public page",
    onlySupervisor: "The supervision office signs editions; in this role you can only look.",
    notActive: "The annual plan is not active yet; nothing can be signed.",
  },
  publish: {
    button: "Sign the edition of {month}",
    title: "Sign the edition of {month}",
    frozen:
      "It is public at once, and fixed: it can neither be changed nor taken back after you have signed it.",
    mistakes:
      "An error found later can only be put right by a dated correction. A text or file published by mistake can be withdrawn, and the withdrawal is stated.",
    checked:
      "Please make sure that the texts and evidence marked for publication hold no citizen's personal data and nothing classified.",
    withheld:
      "What is not marked, {updates, plural, one {# text} other {# texts}} and {evidence, plural, one {# piece} other {# pieces}} of evidence, is named as “not published”.",
    sign: "Sign and publish",
    done: "The edition of {month} is signed",
  },
  list: {
    title: "Editions",
    empty: "No edition has been signed yet.",
    period: "Period",
    signed: "Signed",
    by: "{day}, {name}",
    sha256: "Fingerprint (SHA-256)",
    corrections: "Corrections",
    corrected: "{count, plural, =0 {none} other {#}}",
    page: "Public page",
    pageOf: "Public page of {month}",
    details: "Signature and corrections",
    detailsOf: "Signature and corrections of {month}",
  },
  marks: {
    title: "Which texts and evidence may be published",
    about:
      "Marks take effect with the next edition. Editions already signed do not change: withdraw there what was published by mistake.",
    warning: "Check each one before you mark it",
    warningText:
      "Never publish citizens' personal data (names, identity numbers, phone numbers, addresses, recognisable faces) or business secrets. Classified matters must not be entered at all, let alone published.",
    month: "Month",
    department: "Lead department",
    every: "All",
    narrow: "Narrow",
    clear: "Clear",
    emptyNarrowed: "Clear the filter to see the others.",
    tabs: "Texts and evidence",
    tab: {
      updates: { withheld: "Texts · not marked", published: "Texts · marked" },
      evidence: { withheld: "Evidence · not marked", published: "Evidence · marked" },
    },
    found: {
      updates: "{count, plural, =0 {no text} one {# text} other {# texts}}",
      evidence: "{count, plural, =0 {no evidence} one {# piece of evidence} other {# pieces of evidence}}",
    },
    empty: {
      updates: { withheld: "No text is unmarked", published: "No text is marked for publication" },
      evidence: { withheld: "No evidence is unmarked", published: "No evidence is marked for publication" },
    },
    emptyText: {
      withheld: "What is newly accepted appears here.",
      published: "Tick some under “not marked” and mark them.",
    },
    all: "Select all on this page",
    chosen:
      "{what, select, updates {{count, plural, one {# text} other {# texts}}} other {{count, plural, one {# piece} other {# pieces}}}} selected",
    pick: "Select {code} {what}",
    text: "text of {month}",
    mark: "Mark for publication",
    unmark: "Remove the mark",
    markedDone:
      "{what, select, updates {{count, plural, one {# text} other {# texts}}} other {{count, plural, one {# piece} other {# pieces}}}} marked, to be published with the next edition",
    unmarkedDone:
      "{what, select, updates {{count, plural, one {# text} other {# texts}}} other {{count, plural, one {# piece} other {# pieces}}}} no longer marked, to be left out of the next edition",
    accepted: "accepted on {day}",
    opensBeside: "opens in a new window",
    form: "Marks for publication",
    onlySupervisor:
      "The supervision office marks what may be published; what is not marked is counted above.",
  },
  edition: {
    title: "Edition of {month}",
    back: "Publication",
    signature: "Signature",
    signer: "Signed by",
    on: "Signed on",
    dataOf: "Figures as of",
    sha256: "Fingerprint (SHA-256)",
    hashHelp:
      "Worked out from what was published, for anyone to verify; it stays the same when a text or file is lawfully withdrawn.",
    event: "Audit event",
    shownText:
      "{pledges} commitments ({counted} counted); {texts, plural, one {# text} other {# texts}} and {files, plural, one {# piece} other {# pieces}} of evidence published, {heldTexts, plural, one {# text} other {# texts}} and {heldFiles, plural, one {# piece} other {# pieces}} not published.",
    corrections: "Corrections",
    none: "There is no correction.",
    kind: { note: "Note", withhold: "Withdrawn" },
    before: "It said: {text}",
    after: "It should say: {text}",
    takenBack: "Taken back",
    takeBack: "Take this correction back",
    takeBackOf: "Take back the correction of {day}",
    takeBackHint:
      "The public then no longer reads the words of this correction, only its day, that it was taken back, and the reason below. This cannot be undone.",
    takeBackReason: "Reason (read by the public)",
    takeBackDone: "The correction is taken back",
  },
  correct: {
    title: "Write a correction",
    intro:
      "The edition's content is fixed. A correction carries its date, is published with the edition, and can neither be changed nor deleted.",
    way: { note: "Correct by a note", withhold: "Withdraw a text or file" },
    about: {
      note: "Something about a commitment, or the whole edition, is wrong: say what it said and what it should say.",
      withhold:
        "What was published by mistake disappears from the public pages of every edition; its fingerprint, the date and the reason stay.",
    },
    send: { note: "Publish the correction", withhold: "Withdraw" },
    ask: {
      note: "The correction is public at once, carries today's date, and can neither be changed nor deleted.",
      withhold:
        "The public pages of every edition stop showing it at once, and it cannot be brought back. The public reads the date and the reason.",
    },
    sure: { note: "Yes, publish it", withhold: "Yes, withdraw it" },
    done: { note: "The correction is published", withhold: "Withdrawn: the public pages no longer show it" },
    code: "Commitment's code",
    codeHint: "such as SZ2023-031; none means the whole edition",
    before: "It said",
    after: "It should say",
    words: "Words of the correction",
    wordsHint: "up to 500 characters, the public reads them",
    wordsMissing: "Please say what is corrected, in two characters at least.",
    target: "What to withdraw",
    targetCount: "Only what this edition shows: {count}",
    narrowHint: "Narrows the list below",
    choose: "Please choose",
    targetMissing: "Please choose the text or file to withdraw.",
    texts: "Texts",
    files: "Evidence",
    textOf: "{code} text of {month}",
    fileOf: "{code} {name}",
    reason: "Reason for withdrawing it",
    reasonHint: "up to 500 characters, the public reads it; do not repeat what must not be public",
    reasonMissing: "Please give the reason, in two characters at least.",
    nothing: "This edition published no text and no evidence that could be withdrawn.",
    onlySupervisor: "The supervision office writes corrections; in this role you can only look.",
  },
  mark: {
    on: "May be published",
    off: "Not marked for publication",
    withheld: "Withheld by a correction; not published again",
    set: "Mark for publication",
    unset: "Remove the mark",
    setNamed: "Mark for publication: {name}",
    unsetNamed: "Remove the mark: {name}",
    setDone: "Marked: it is published with the next edition",
    unsetDone: "No longer marked: the next edition leaves it out",
  },
};
