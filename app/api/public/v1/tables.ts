import { byteOrderMark, csvLine } from "@/app/api/audit/csv";
import type { EditionDocument, PublicItem } from "@/server/editions/document";

type Cell = string | number | boolean | null | undefined;
type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

/** Programs read `true`; nothing is an empty cell. */
const plain = (cell: Cell): string | number =>
  typeof cell === "number" ? cell : cell == null ? "" : String(cell);
const percent = (share: number | null) => (share === null ? null : Number((share * 100).toFixed(4)));

function table<Row>(
  document: EditionDocument,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string {
  const all: readonly Column<Row>[] = [
    ...columns,
    ["edition_period", () => document.period],
    ["figures_of_day", () => document.day],
    ["demonstration", () => document.demonstration],
  ];
  return [
    byteOrderMark + csvLine(all.map(([name]) => name)),
    ...rows.map((row) => csvLine(all.map(([, cell]) => plain(cell(row))))),
  ].join("");
}

/** One row for each commitment. */
export function commitmentsTable(document: EditionDocument): string {
  const areas = new Map(document.areas.map((area) => [area.code, area.name]));
  const leads = new Map(document.departments.map((one) => [one.code, one.name]));
  const columns: readonly Column<PublicItem>[] = [
    ["code", (row) => row.code],
    ["parent_code", (row) => row.parent],
    ["children_count", (row) => row.children],
    ["title_zh", (row) => row.title.zh],
    ["title_en", (row) => row.title.en],
    ["quote_zh", (row) => row.quote],
    ["quote_start_utf16_unit", (row) => row.start],
    ["quote_end_utf16_unit", (row) => row.end],
    ["area_code", (row) => row.area],
    ["area_zh", (row) => areas.get(row.area)?.zh],
    ["area_en", (row) => areas.get(row.area)?.en],
    ["theme_zh", (row) => row.theme.zh],
    ["theme_en", (row) => row.theme.en],
    ["kind", (row) => row.kind],
    ["strength", (row) => row.strength],
    ["livelihood", (row) => row.livelihood],
    ["lead_department_code", (row) => row.lead],
    ["lead_department_zh", (row) => leads.get(row.lead)?.zh],
    ["lead_department_en", (row) => leads.get(row.lead)?.en],
    ["lead_proposed", (row) => row.leadProposed],
    ["start_on", (row) => row.startOn],
    ["due_on", (row) => row.dueOn],
    ["original_due_on", (row) => row.originalDueOn],
    ["deferrals_count", (row) => row.deferrals],
    ["state", (row) => row.state],
    ["closed_on", (row) => row.closedOn],
    ["lamp", (row) => row.lamp],
    ["previous_lamp", (row) => row.previousLamp],
    ["bucket", (row) => row.bucket],
    ["overdue", (row) => row.overdue],
    ["reason", (row) => row.reasons[0]?.key],
    ["accepted_updates_count", (row) => row.updates.length],
    ["published_texts_count", (row) => row.updates.filter((one) => one.texts?.content).length],
    ["evidence_count", (row) => row.evidence.length],
    ["published_evidence_count", (row) => row.evidence.filter((one) => one.file?.content).length],
  ];
  return table(document, columns, document.commitments);
}

const measuresOf = (document: EditionDocument) =>
  document.commitments.flatMap(({ code, measures }) =>
    measures.map((measure, at) => ({ code, number: at + 1, measure })),
  );
type MeasureRow = ReturnType<typeof measuresOf>[number];

/** Which measure of which commitment, and the unit of every value beside it. */
const ofMeasure: readonly Column<MeasureRow>[] = [
  ["code", (row) => row.code],
  ["measure_number", (row) => row.number],
  ["metric_zh", (row) => row.measure.metric.zh],
  ["metric_en", (row) => row.measure.metric.en],
  ["unit_zh", (row) => row.measure.unit.zh],
  ["unit_en", (row) => row.measure.unit.en],
];

/** One row for each measure, with its newest reading. */
export const measuresTable = (document: EditionDocument): string =>
  table(
    document,
    [
      ...ofMeasure,
      ["comparator", ({ measure }) => measure.comparator],
      ["basis", ({ measure }) => measure.basis],
      ["target_in_unit", ({ measure }) => measure.target],
      ["target_max_in_unit", ({ measure }) => measure.targetMax],
      ["original_target_in_unit", ({ measure }) => measure.originalTarget],
      ["progress_percent", ({ measure }) => percent(measure.progress)],
      ["expected_percent", ({ measure }) => percent(measure.expected)],
      ["gap_percentage_points", ({ measure }) => measure.gap],
      ["lamp", ({ measure }) => measure.lamp],
      ["reason", ({ measure }) => measure.reason?.key],
      ["baseline_value", ({ measure }) => measure.baseline?.value],
      ["baseline_unit_zh", ({ measure }) => measure.baseline?.unitZh],
      ["baseline_year", ({ measure }) => measure.baseline?.year],
      ["baseline_match", ({ measure }) => measure.baseline?.match],
      ["readings_count", ({ measure }) => measure.readings.length],
    ],
    measuresOf(document),
  );

type ReadingRow = MeasureRow & { reading: MeasureRow["measure"]["readings"][number] };

/** One row for each accepted reading. */
export const readingsTable = (document: EditionDocument): string =>
  table<ReadingRow>(
    document,
    [
      ...ofMeasure,
      ["as_of", ({ reading }) => reading.asOf],
      ["accepted_on", ({ reading }) => reading.acceptedOn],
      ["value_in_unit", ({ reading }) => reading.value],
      ["done_count", ({ reading }) => reading.done],
      ["total_count", ({ reading }) => reading.total],
      ["provisional", ({ reading }) => reading.provisional],
    ],
    measuresOf(document).flatMap((row) => row.measure.readings.map((reading) => ({ ...row, reading }))),
  );
