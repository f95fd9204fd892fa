import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";
import type { SubmitForm } from "@/server/updates/schema";
import { asOfDefault, type Filing } from "../[code]/updates/[period]/filing-state";

export type GridData = inferRouterOutputs<AppRouter>["updates"]["grid"];
export type GridRow = GridData["rows"][number];

/** A row as it is typed. `kept`: the server has it like this. */
export type Edit = {
  filing: Filing;
  version: number | null;
  noChange: boolean;
  /** Questions that were answered with "yes, as typed". */
  confirmed: string[];
  kept: boolean;
};
/** What was typed, by commitment; a row that nobody touched is not in it. */
export type Edits = Readonly<Record<string, Edit>>;

const typed = (value: number | null | undefined) =>
  value === null || value === undefined ? "" : String(value);

/** What a row opens with: what is saved of it; else empty words, and the total and assessment of last time. */
export function initialEdit({ measures, update, last }: GridRow, data: GridData): Edit {
  const readings = measures.map((measure) => {
    const own = update?.readings.find((one) => one.measureId === measure.id);
    const total = measure.comparator === "complete" ? (measure.last?.total ?? measure.target) : null;
    return {
      measureId: measure.id,
      value: typed(own?.value),
      done: typed(own?.done),
      total: typed(own?.total ?? total),
      asOf: own?.asOf ?? asOfDefault(measure, data),
      fallReason: own?.fallReason ?? "",
    };
  });
  const filing: Filing = {
    progress: update?.progress ?? "",
    problems: update?.problems ?? "",
    nextSteps: update?.nextSteps ?? "",
    selfAssessment: update?.selfAssessment ?? last?.selfAssessment ?? "normal",
    readings,
    claims: (update?.claims ?? []).map(({ milestoneId, reachedOn }) => ({ milestoneId, reachedOn })),
  };
  // What was sent as "no change" reads so; a draft or what came back is to be said anew.
  const noChange = Boolean(update?.noChange && update.state !== "draft" && update.state !== "returned");
  return { filing, version: update?.version ?? null, noChange, confirmed: [], kept: true };
}

/** Whether anything is said; what a row opens with by itself does not count. */
export const saysSomething = ({ noChange, filing }: Edit): boolean =>
  noChange ||
  [filing.progress, filing.problems, filing.nextSteps].some((text) => text.trim() !== "") ||
  filing.readings.some((one) => one.value.trim() !== "" || one.done.trim() !== "");

/** Rows that "submit" sends: what was filled in. What was returned goes again only once something was changed. */
export const isReady = (row: GridRow, edit: Edit): boolean =>
  row.mayFile && saysSomething(edit) && (!edit.kept || row.update?.state !== "returned");

/** Rows that "save drafts" keeps: what was typed and is not on the server. "No change" is sent, not kept. */
export const isUnsaved = (row: GridRow, edit: Edit): boolean => row.mayFile && !edit.kept && !edit.noChange;

/** A row as the server takes it. */
export const formOf = (row: GridRow, period: string, edit: Edit): SubmitForm => ({
  ...edit.filing,
  commitmentId: row.commitment.id,
  period,
  version: edit.version,
  noChange: edit.noChange,
  confirmed: edit.confirmed,
});

/** The rows in parts, each of at most so many. */
export const inParts = <T>(rows: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(rows.length / most) }, (_, n) => rows.slice(n * most, (n + 1) * most));
