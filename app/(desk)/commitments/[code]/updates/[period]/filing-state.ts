import type { inferRouterOutputs } from "@trpc/server";
import type { SelfAssessment } from "@/db/values";
import type { AppRouter } from "@/server/root";
import type { SubmitForm } from "@/server/updates/schema";

export type FilingData = inferRouterOutputs<AppRouter>["updates"]["form"];
export type Measure = FilingData["measures"][number];

/** The form as it is typed: everything is text until it is sent. */
export type Filing = Pick<SubmitForm, "progress" | "problems" | "nextSteps"> & {
  selfAssessment: SelfAssessment | null;
  readings: {
    measureId: string;
    value: string;
    done: string;
    total: string;
    asOf: string;
    fallReason: string;
  }[];
  claims: { milestoneId: string; reachedOn: string }[];
  /** Why a correction is made; empty for anything else. */
  correctionReason?: string;
};

const typed = (value: number | null | undefined) =>
  value === null || value === undefined ? "" : String(value);

const monthBefore = (day: string) => {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCDate(0);
  return at.toISOString().slice(0, 10);
};

/** A filing stands for today, within its period; published rates stand for the end of a month that is over. */
export function asOfDefault(
  measure: Pick<Measure, "basis">,
  data: Pick<FilingData, "today" | "deadline" | "period">,
): string {
  if (measure.basis === "growth") return monthBefore(data.today);
  return data.today.slice(0, 7) === data.period ? data.today : data.deadline;
}

/**
 * What the form opens with: what was saved; else what is to be corrected; else empty words, and the totals of the last
 * filing prefilled.
 */
export function initialFiling(data: FilingData): Filing {
  const { last } = data;
  const current = data.current ?? data.extra?.corrects ?? null;
  return {
    progress: current?.progress ?? "",
    problems: current?.problems ?? "",
    nextSteps: current?.nextSteps ?? "",
    selfAssessment: current?.selfAssessment ?? last?.selfAssessment ?? "normal",
    readings: data.measures.map((measure) => {
      const own = current?.readings.find((one) => one.measureId === measure.id);
      const before = last?.readings.find((one) => one.measureId === measure.id);
      return {
        measureId: measure.id,
        value: typed(own?.value),
        done: typed(own?.done),
        total: typed(
          own?.total ?? before?.total ?? (measure.comparator === "complete" ? measure.terms?.target : null),
        ),
        asOf: own?.asOf ?? asOfDefault(measure, data),
        fallReason: own?.fallReason ?? "",
      };
    }),
    claims: (current?.claims ?? []).map(({ milestoneId, reachedOn }) => ({ milestoneId, reachedOn })),
    correctionReason: data.extra?.correctionReason ?? "",
  };
}
