import type { DeepString } from "../deep-string";
import type { publicPages as zh } from "../zh/public";

export const publicPages: DeepString<typeof zh> = {
  nav: {
    label: "Public pages",
    overview: "Overview",
    report: "Report",
    items: "Commitments",
    changes: "Changes",
    method: "Method",
    data: "Data",
  },
  of: "{title} · {government}, {plan}",
  older: {
    notice: "This is the edition of {month}, published on {day}. It is frozen and does not change any more.",
    newest: "See the newest edition",
  },
  foot: {
    edition: "Edition of {month}",
    figures: "Figures and lamps as of {day}.",
    signed: "Signed by {name}{post, select, none {} other { ({post})}}, {day}",
    editions: "All editions",
    corrections:
      "{count, plural, =0 {No corrections of this edition} one {One correction of this edition} other {# corrections of this edition}}",
    licence: "Licence of the data: {licence}",
    error:
      "If something is wrong, find the commitment in <clue>the list</clue> and send a tip from its page; with its receipt number you can <receipt>see what was done about it</receipt>.",
    errorItem:
      "If something is wrong, <clue>send a tip about this commitment</clue>; with its receipt number you can <receipt>see what was done about it</receipt>.",
    chain: "Head of the audit trail ({day}, event {seq})",
    verify: "How to verify it yourself",
    chainNone: "The audit trail has no daily head yet.",
  },
  overview: {
    title: "Overview",
    description:
      "What became of the {pledges} commitments in the {year} Government Work Report of {government}: each with its sentence, lead department, lamp and reason, as of {day}.",
    above: "{report} · {meeting}",
    headline:
      "{pledges} commitments{same, select, yes {} other { (counted as {counted} with their parts)}}: <doneLink>{done} done</doneLink>, {ok} on or ahead of schedule, <behindLink>{behind} behind</behindLink>, <otherLink>{other} other</otherLink>; <overdueLink>{overdue} overdue</overdueLink>.",
    headlineNone:
      "{pledges} commitments{same, select, yes {} other { (counted as {counted} with their parts)}}: <doneLink>{done} done</doneLink>, {ok} on or ahead of schedule, <behindLink>{behind} behind</behindLink>, <otherLink>{other} other</otherLink>; none overdue.",
    basis: "As of {day}, judged by the system under the rule “{preset}”; nobody can set a lamp by hand.",
    basisParts:
      "{parents, plural, one {One programme is} other {# programmes are}} counted by {children, plural, one {its one part} other {# parts}}, not once more as a whole.",
    buckets: "Five groups of progress",
    bucketsHow: "How they are formed",
    lamps: "Lamps",
    lampsHow: "How a lamp is judged",
    lampsDone:
      "The lamp “done” counts what was verified and closed; {count, plural, one {one more has} other {# more have}} reached the target and {count, plural, one {waits} other {wait}} to be closed, and the groups of progress count {count, plural, one {it} other {them}} as done.",
    areas: "By area",
    areasCaption: "Lamps by area: commitments in each cell",
    area: "Area",
    cell: "{area}, {lamp}: {count}",
    areaAll: "{area}: {count} in all",
    livelihood: "Livelihood projects",
    livelihoodText: "{count, plural, one {One commitment:} other {# commitments:}}",
    livelihoodAll: "All livelihood projects",
    changes: "Since the previous edition",
    changesAll: "All changes",
    changesFirst: "This is the first edition; there is none to compare with yet.",
    changesNone: "Nothing changed since the edition of {month}.",
    changesMore: "{count} more",
    withheld: "What is not published",
    withheldRule:
      "Every sentence, lead department, lamp and accepted value is published. Texts of updates and evidence are published only where the supervision office has marked them; what is withheld is listed piece by piece on each commitment's page and counted here.",
    withheldUpdates: "Texts of updates: {published} published, {withheld} withheld",
    withheldEvidence: "Evidence: {published} published, {withheld} withheld",
    answers: "Who answers for it",
    answersLead:
      "One lead department answers for each commitment. There are {count} of them, named in the list.",
    answersProposed:
      "{count, plural, one {One lead department is} other {# lead departments are}} proposed and not confirmed yet.",
    answersSigned:
      "{name}{post, select, none {} other { ({post})}} signed this edition on {day} and answers for its figures and lamps.",
    answersError:
      "If something is wrong: find the commitment in the list and send a tip from its page. The supervision office checks it and answers.",
    downloads: "Downloads",
    downloadsMore: "Fields, and how to verify",
    files: {
      csv: "Commitments (CSV table)",
      json: "Commitments (JSON)",
      edition: "The whole edition (JSON)",
      feed: "Feed of changes (Atom)",
    },
    editions: "Editions",
    editionLine: "{month}, published on {day}",
    editionsAll: "Who signed them, and their fingerprints",
    corrections: "Corrections of this edition",
    correctionLine: "{day}: {words}",
    correctionWas: "It said “{before}”; it should say “{after}”.",
    correctionWithheld: "(one piece withdrawn)",
    correctionTakenBack: "(this correction was taken back)",
  },
  items: {
    title: "Commitments",
    description:
      "Every commitment in the {year} Government Work Report of {government}, by lamp, area and lead department.",
    q: "Search",
    qHint: "Code, sentence, title or department",
    lamp: "Lamp",
    bucket: "Group",
    area: "Area",
    department: "Lead department",
    livelihood: "Livelihood projects only",
    overdue: "Overdue only",
    any: "All",
    apply: "Find",
    clear: "Clear",
    total:
      "{count} in all{parts, plural, =0 {} one {: {pledges} commitments and one part} other {: {pledges} commitments and # parts}}.",
    matching: "{count} match, of {all} in all.",
    counting: "Counted as the figures are: a programme with parts is not listed beside them.",
    none: "No commitment matches. Try fewer conditions.",
    due: "Due {day}",
    dueChanged: "first due {day}",
    closed: "Closed {day}",
    proposed: "(proposed, to be confirmed)",
    parts: "{count, plural, one {with one part} other {with # parts}}",
    partOf: "Part of {code}",
    overdueMark: "Overdue",
  },
  changes: {
    title: "This month's changes",
    description:
      "What changed in the edition of {month} among the commitments in the {year} Government Work Report of {government}: lagging or seriously lagging, back on track, closed, deferred.",
    since:
      "Since the edition of {month}, {count, plural, one {one commitment} other {# commitments}} changed.",
    first: "This is the first edition; there is none to compare with yet.",
    none: "Nothing changed since the edition of {month}.",
    groups: {
      red: "Turned red: seriously lagging",
      yellow: "Turned yellow: lagging",
      recovered: "Back on track",
      closed: "Closed",
      other: "Other changes of lamp",
      deferred: "Deferred",
      discontinued: "Discontinued",
      added: "Added",
      reworded: "Quotation corrected",
    },
    count: "{count}",
    deferredTo: "From {from} to {to}",
    was: "before: {lamp}",
    how: "Each lamp is compared with that of the edition before and listed by what it is now: what went from red to yellow stands under “turned yellow”. What was closed or discontinued is listed apart and not as a change of lamp. What was both deferred and lit anew is listed twice and counted once.",
  },
  editions: {
    title: "Editions",
    description:
      "Editions of {government} for {year}, with who signed them, their fingerprints and corrections.",
    intro:
      "An edition is frozen once it is signed. What was wrong is put right by dated corrections only. The fingerprint (SHA-256) can be verified as the open data page describes.",
    caption: "Editions published so far",
    period: "Edition",
    published: "Published",
    signed: "Signed by",
    sha: "Fingerprint (SHA-256)",
    corrections: "Corrections",
    newest: "Newest",
    open: "{month}",
    none: "None",
    event: "The signature is event {seq} of the audit trail",
  },
  method: {
    title: "How it is judged",
    description:
      "How lamps, progress and the five groups are worked out for the {year} commitments of {government}.",
    intro:
      "The rules are the same for every department. Lamps and figures are worked out by the system from accepted updates; nobody can type them in. A remark by a supervisor stands beside a lamp and does not change it.",
    settings: "Rules of this plan (as of {day})",
    setting: "Rule",
    value: "Value",
    since: "In force since",
    contents: "Contents",
    published: {
      title: "What is published, what is not, and what becomes of a tip",
      always: "Always",
      alwaysText:
        "Of every commitment in the report: its sentence, lead department, due date, lamp and reason, accepted values and milestones. After a deferral or an adjustment the original date and target stand beside the new ones.",
      marked: "Once marked",
      markedText:
        "Texts of updates and evidence, each once the supervision office has marked it. What has no mark is not published; it is listed piece by piece on the commitment's page and counted on the overview.",
      never: "Never",
      neverText:
        "The course of reviews, reasons and papers of requests, notices, and who sent a tip or the words of it.",
      editions: "Editions",
      editionsText:
        "The supervision office signs one edition for each period; its figures and lamps are as of the day of the signature. Then it is frozen: what was wrong is put right by dated corrections only, and what was published by mistake is withdrawn from all editions with its date and reason, while its fingerprint stays.",
      compared: "Between two editions",
      comparedText:
        "“Edition of …” beside a lamp and “This month's changes” compare the lamps of the days on which two editions in a row were signed. The strip of months shows each as it stood on the last day before the next deadline. What was closed, discontinued or made good after a signature may differ between them.",
      clues: "Tips",
      cluesText:
        "Anybody can send a tip from the page of a commitment without signing in. The supervision office checks it first, and nothing of it is public before. If it is true and fit to be shown, the commitment's page tells it in the office's own words. With the receipt number the sender sees the result and the answer; name and contact are seen by supervisors only.",
    },
  },
  governments: {
    title: "Government work reports and what became of them",
    description: "Commitments that governments made in their work reports, and their progress, published.",
    intro: "These governments publish what becomes of every commitment in their Government Work Reports.",
    none: "No government has published yet.",
    line: "{year}: newest edition of {month}, published on {day}",
  },
  notFound: {
    title: "There is no such page",
    text: "The address may be misspelt, or what it asks for was never published. The link below leads to everything that is.",
    all: "Governments that publish",
    year: "Back to the overview of {government}, {year}",
  },
  structured: {
    dataset: "Commitments in the {year} Government Work Report of {government} and their progress",
  },
};
