import type { EditionDocument, PublicItem } from "../editions/document";
import { editionDocument } from "../editions/document";

/** An item as an edition has it; `given` replaces what a test looks at. */
export const itemOf = (code: string, given: Partial<PublicItem> = {}): PublicItem => ({
  code,
  parent: null,
  children: 0,
  title: { zh: `承诺${code}`, en: `Pledge ${code}` },
  quote: "全力加快2700套安置房建设",
  start: 0,
  end: 13,
  area: "growth",
  theme: { zh: "主题", en: "Theme" },
  kind: "outcome",
  strength: "plain",
  livelihood: false,
  lead: "housing",
  leadProposed: false,
  startOn: "2023-01-01",
  dueOn: "2023-12-31",
  originalDueOn: "2023-12-31",
  deferrals: 0,
  deferredOn: null,
  state: "active",
  closedOn: null,
  discontinuedOn: null,
  lamp: "green",
  previousLamp: null,
  bucket: "on-schedule",
  overdue: false,
  reasons: [{ key: "onSchedule", facts: { progress: 0.7, expected: 0.72, gap: -2, preset: "standard" } }],
  strip: [],
  measures: [],
  milestones: [],
  updates: [],
  evidence: [],
  baseline: null,
  ...given,
});

const sha256 = "0".repeat(64);

/** A small edition made by hand, checked by the schema of published ones. */
export const documentOf = (
  commitments: readonly PublicItem[],
  given: Partial<EditionDocument> = {},
): EditionDocument =>
  editionDocument.parse({
    version: "1.0",
    demonstration: true,
    licence: "CC-BY-4.0",
    government: { slug: "shizhong", name: { zh: "市中区", en: "Shizhong" }, level: "district" },
    plan: {
      year: 2023,
      name: { zh: "2023年度计划", en: "Plan of 2023" },
      startOn: "2023-01-01",
      endOn: "2023-12-31",
      preset: "standard",
    },
    report: {
      title: { zh: "政府工作报告", en: "Government Work Report" },
      meeting: { zh: "第三次会议", en: "Third session" },
      deliveredOn: "2023-01-09",
      sha256,
      length: 20_000,
    },
    period: "2023-08",
    day: "2023-09-20",
    previous: null,
    signature: { name: "督查员", post: { zh: "督查室主任", en: "Head of supervision" }, on: "2023-09-20" },
    totals: {
      pledges: commitments.filter(({ parent }) => parent === null).length,
      counted: commitments.filter(({ children }) => children === 0).length,
      parents: commitments.filter(({ children }) => children > 0).length,
      children: commitments.filter(({ parent }) => parent !== null).length,
      overdue: commitments.filter(({ overdue }) => overdue).length,
      buckets: { ahead: 0, "on-schedule": 0, behind: 0, done: 0, other: 0 },
      lamps: { blue: 0, green: 0, yellow: 0, red: 0, grey: 0 },
      withheld: { updates: 0, evidence: 0 },
      published: { updates: 0, evidence: 0 },
    },
    areas: [
      { code: "growth", name: { zh: "活力市中", en: "Vibrant" }, short: { zh: "活力", en: "Vibrant" } },
      { code: "culture", name: { zh: "文化市中", en: "Culture" }, short: { zh: "文化", en: "Culture" } },
    ],
    departments: [
      { code: "housing", name: { zh: "区住房和城乡建设局", en: "Housing Bureau" } },
      { code: "culture", name: { zh: "区文化和旅游局", en: "Culture Bureau" } },
    ],
    commitments,
    changes: { lamps: [], closed: [], deferred: [], discontinued: [], added: [], reworded: [] },
    ...given,
  });
