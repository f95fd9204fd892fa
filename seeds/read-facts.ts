import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import {
  type AreaFact,
  areaShape,
  type CommitmentFact,
  commitmentShape,
  type DepartmentFact,
  departmentShape,
  type GovernmentFact,
  governmentShape,
  type ReportFact,
  reportShape,
  type SentenceFact,
  sentenceShape,
} from "./fact-shapes";

export type {
  AreaFact,
  BaselineFact,
  CommitmentFact,
  DepartmentFact,
  GovernmentFact,
  MeasureFact,
  MilestoneFact,
  ReportFact,
  SentenceFact,
} from "./fact-shapes";

/** Everything that `seeds/facts/` holds: what the report says, and proposals marked as such. */
export type Facts = {
  /** The bytes of the report as delivered. */
  file: Uint8Array;
  /** The kept text: every offset of the facts counts UTF-16 units of it. */
  text: string;
  report: ReportFact;
  government: GovernmentFact;
  departments: DepartmentFact[];
  areas: AreaFact[];
  commitments: CommitmentFact[];
  sentences: SentenceFact[];
};

const folder = join(import.meta.dirname, "facts");

function readJson<T>(name: string, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(JSON.parse(readFileSync(join(folder, name), "utf8")));
  if (!parsed.success) throw new Error(`seeds/facts/${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The text as it is kept: without BOM, CR and NUL (DOMAIN, report). Throws on bytes that are not UTF-8. */
export function keptText(file: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file).replace(/[\uFEFF\r\0]/g, "");
}

/**
 * Reads the facts that ship with the product and checks their shape.
 * Whether they agree with the report is another question: see `proveFacts`.
 * Throws an Error that names the file when one does not have its shape.
 */
export function readFacts(): Facts {
  const file = new Uint8Array(readFileSync(join(folder, "report.txt")));
  return {
    file,
    text: keptText(file),
    report: readJson("report.json", reportShape),
    government: readJson("government.json", governmentShape),
    departments: readJson("departments.json", z.array(departmentShape)),
    areas: readJson("areas.json", z.array(areaShape)),
    commitments: readJson("commitments.json", z.array(commitmentShape)),
    sentences: readJson("sentences.json", z.array(sentenceShape)),
  };
}
