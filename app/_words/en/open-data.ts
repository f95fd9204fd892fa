import type { DeepString } from "../deep-string";
import type { openData as zh } from "../zh/open-data";

export const openData: DeepString<typeof zh> = {
  title: "Open data",
  description:
    "Open data of the commitments of {government}, {year}: JSON, CSV, Atom feeds and a description of the API, with how to verify them.",
  intro:
    "Every figure of the public pages comes from one signed set of data. Here it can be had whole, asked for in parts, followed and verified. No sign-in, no key.",
  data: {
    title: "Data and addresses",
    caption: "Addresses of the open data",
    what: "What",
    address: "Address",
    edition: "The whole edition (JSON), with its fingerprint and corrections",
    editions: "All editions (JSON)",
    commitments: "Commitments (JSON), by lamp, area and lead department, a page at a time",
    commitment: "One commitment (JSON)",
    commitmentsCsv: "Commitments (CSV, a row each)",
    measuresCsv: "Measures (CSV, a row each)",
    readingsCsv: "Readings (CSV, a row for each accepted one)",
    feed: "Feed of public updates (Atom)",
    departmentFeed: "Feed of what one department leads (Atom)",
    commitmentFeed: "Feed of one commitment (Atom)",
    evidence: "Copy of published evidence, without its place, author and the like",
    openapi: "Description of the API (OpenAPI 3.1)",
    parts:
      "{braces} stands for a code. Add ?edition=YYYY-MM for an earlier edition, ?lang=en to a feed for English. CSV is UTF-8, with units in the names of columns.",
  },
  rules: {
    title: "What you can rely on",
    version:
      "Schema version {version}: a field more is a new minor version; a field fewer or of another meaning is a new major one under a new address, and the old one stays.",
    stable:
      "Addresses stay. Unknown parameters are ignored, malformed ones answer 400; what does not exist and what is not published answer 404 alike; what was withheld answers 410.",
    licence: "Licence: <licence></licence>. Name the publishing office and the edition.",
    cache:
      "Every answer has an ETag. Send it back as If-None-Match: unchanged data answers 304. Please do not fetch everything more than once in 5 minutes. An answer may be kept for 5 minutes and must be asked for anew after that: what was withheld must not go on being shown.",
    demonstration:
      "This is demonstration data: the progress is invented and says nothing about the government; demonstration is true in every file.",
  },
  verify: {
    title: "How to verify",
    intro:
      "When an edition is signed its fingerprint (SHA-256) goes into the audit chain, and the head of the chain is published every day. These steps show whether an edition was changed or a record deleted. They need Node.js 18 or newer, and no trust in this site.",
    files: "Download <edition></edition>, <proof></proof>, <links></links> and <heads></heads>.",
    scripts:
      "Download the two programs and read them (some dozen lines each, needing nothing else): <chain></chain> and <edition></edition>.",
    runChain: "Verify the chain: every event is computed anew and has to lead through every published head.",
    runEdition:
      "Verify the edition: its fingerprint and that of every published text are computed anew, and its signature is found in the chain.",
    compare:
      "Compare the head that is printed with one that you wrote down earlier or that was printed elsewhere: if they differ, the chain was replaced.",
    next: "What was signed today is covered by tomorrow's head; the program says so.",
    erased:
      "A text that was lawfully withheld leaves its fingerprint and a correction that says so, and nothing breaks; one that is missing without a word fails. Corrections, signedAt and the days of the heads are not signed. The chain publishes digests only, never contents.",
    head: "Newest head: {day}, event {seq}",
    none: "No head has been published yet.",
  },
  problem: {
    malformed: {
      title: "Malformed parameter",
      detail: "The parameter “{parameter}” cannot be read. See the description of the API.",
    },
    missing: {
      title: "Not found",
      detail:
        "There is no such address, or it is not published. Check the government, year, edition and code.",
    },
    method: { title: "Reading only", detail: "Open data answers GET and HEAD only." },
    gone: { title: "Withheld", detail: "This piece was published and has been withheld since." },
    noCopy: {
      title: "No public copy",
      detail:
        "There is no public copy of this file. Pictures, plain text and plain PDF have one; Office files keep what nobody sees on the page (hidden sheets, notes, tracked changes), and a PDF that is encrypted, has layers or cannot be read cannot be cleaned for certain. The original is not public. To publish it, the office files it as a PDF.",
    },
    busy: { title: "Try again shortly", detail: "Many public copies are being made. Try again shortly." },
    unexpected: { title: "Something went wrong", detail: "Something went wrong. Try again later." },
  },
  feed: {
    title: "{government} {plan} · {about, select, none {public updates} other {{about}}}",
    demonstration: "[演示数据 Demonstration data] ",
    edition: "Edition of {month}",
    editionBody: "The progress of the commitments up to {month} has been signed and published.",
    lamp: "{pledge}: from {from} to {to}",
    closed: "{pledge}: closed",
    deferred: "{pledge}: deferred",
    discontinued: "{pledge}: discontinued",
    added: "{pledge}: added",
    update: "{pledge}: progress of {month}",
    correction: "Correction to the edition of {month}{pledge, select, none {} other {: {pledge}}}",
    before: "It said: {text}",
    after: "It should say: {text}",
  },
};
