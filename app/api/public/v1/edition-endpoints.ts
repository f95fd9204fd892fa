import { buckets, lamps } from "@/db/values";
import * as answers from "@/server/public/answers";
import { listItems } from "@/server/public/list-items";
import { mostPublicRows, publicListInput } from "@/server/public/schema";
import {
  code,
  csv,
  type Endpoint,
  json,
  jsonType,
  missing,
  one,
  type Parameter,
  partOf,
  read,
} from "./endpoint";
import { commitmentsTable, measuresTable, readingsTable } from "./tables";

const text = { type: "string" } as const;
const mark = { type: "string", enum: ["1", "true"] } as const;

const listParameters: readonly Parameter[] = [
  one("q", "Words that stand in the code, a title, the quote or the lead department.", {
    ...text,
    maxLength: 100,
  }),
  one("lamp", "Lamp.", { ...text, enum: [...lamps] }),
  one("bucket", "One of the five classes.", {
    ...text,
    enum: [...buckets],
  }),
  one("area", "Code of a work area.", text),
  one("department", "Code of the lead department.", text),
  one("livelihood", "Livelihood projects only.", mark),
  one("overdue", "Overdue ones only.", mark),
  one("counted", "Only what the figures count.", mark),
  one("page", "From 1.", { type: "integer", minimum: 1 }),
  one("size", "Rows to a page.", { type: "integer", minimum: 1, maximum: mostPublicRows }),
];

/** The edition, whole and in parts. */
export const editionEndpoints: readonly Endpoint[] = [
  {
    path: "/edition.json",
    id: "getEdition",
    summary: "The whole edition, with its hash and its corrections",
    type: jsonType,
    schema: { name: "Edition", shape: answers.editionAnswer },
    make: async ({ published: { document, edition, corrections } }) =>
      json({
        demonstration: document.demonstration,
        sha256: edition.sha256,
        signedAt: edition.signedAt.toISOString(),
        corrections,
        document,
      }),
  },
  {
    path: "/editions.json",
    id: "listEditions",
    summary: "All editions of the plan",
    type: jsonType,
    schema: { name: "Editions", shape: answers.editionsAnswer },
    make: async ({ published: { document, editions }, of }) =>
      json({
        demonstration: document.demonstration,
        licence: document.licence,
        version: document.version,
        government: document.government,
        year: of.year,
        editions: editions.map((one, at) => ({
          ...one,
          newest: at === 0,
          url: `/api/public/v1/${of.government}/${of.year}/edition.json?edition=${one.period}`,
        })),
      }),
  },
  {
    path: "/commitments.json",
    id: "listCommitments",
    summary: "Commitments, searched and narrowed, a page at a time",
    parameters: listParameters,
    type: jsonType,
    schema: { name: "Commitments", shape: answers.listAnswer },
    make: async ({ published, query }) => {
      const input = read(publicListInput, query);
      const list = listItems(published.document, input);
      if (!list) throw missing();
      const { rows, ...counts } = list;
      return json({ ...partOf(published), ...counts, size: input.size, commitments: rows });
    },
  },
  {
    path: "/commitments/{code}.json",
    id: "getCommitment",
    summary: "One commitment with the corrections that concern it",
    parameters: [code("Code of the commitment.")],
    type: jsonType,
    schema: { name: "Commitment", shape: answers.commitmentAnswer },
    make: async ({ published, params }) => {
      const commitment = published.document.commitments.find((item) => item.code === params.code);
      if (!commitment) throw missing();
      const corrections = published.corrections.filter((one) => one.code === commitment.code);
      return json({ ...partOf(published), corrections, commitment });
    },
  },
  {
    path: "/commitments.csv",
    id: "getCommitmentsTable",
    summary: "One row for each commitment",
    type: "text/csv; charset=utf-8",
    make: async (given) => csv(given, "commitments", commitmentsTable(given.published.document)),
  },
  {
    path: "/measures.csv",
    id: "getMeasuresTable",
    summary: "One row for each measure",
    type: "text/csv; charset=utf-8",
    make: async (given) => csv(given, "measures", measuresTable(given.published.document)),
  },
  {
    path: "/readings.csv",
    id: "getReadingsTable",
    summary: "One row for each accepted reading",
    type: "text/csv; charset=utf-8",
    make: async (given) => csv(given, "readings", readingsTable(given.published.document)),
  },
];
