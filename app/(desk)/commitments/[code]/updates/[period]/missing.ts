import type { Refusal } from "@/app/_trpc/client";
import type { Filing, FilingData } from "./filing-state";

type Asked = Pick<FilingData, "measures" | "extra">;

/** Everything a submission still lacks, at once; the server would name one thing after the other. Null: nothing. */
export function missingIn(filing: Filing, { measures, extra }: Asked): Refusal | null {
  const issues: Refusal["issues"] = [];
  for (const [place, { id, comparator, basis, frequency }] of measures.entries()) {
    const at = filing.readings.findIndex((one) => one.measureId === id);
    const asked = comparator === "complete" ? "done" : "value";
    // Beside the period no figure is asked for; what is published late or seldom is filed when there is any.
    if (extra || basis === "growth" || frequency !== "month" || filing.readings[at]?.[asked].trim()) continue;
    issues.push({ path: `readings.${at < 0 ? place : at}.${asked}`, key: "reading.missing" });
  }
  if (extra?.kind === "correction" && (filing.correctionReason ?? "").trim().length < 2)
    issues.push({ path: "correctionReason", key: "reason.missing" });
  for (const field of ["progress", "problems", "nextSteps"] as const)
    if (!filing[field].trim()) issues.push({ path: field, key: `${field}.missing` });
  return issues.length ? { code: "INVALID", key: "", facts: {}, field: null, issues } : null;
}

/** Whether a figure or a milestone was entered, which "no change" would drop. */
export const saysMore = ({ readings, claims }: Filing): boolean =>
  claims.length > 0 || readings.some((one) => one.value.trim() !== "" || one.done.trim() !== "");

/** What stands in a field named as the server names it ("readings.0.value"), to see whether it was changed since. */
export function valueAt(filing: Filing, path: string): unknown {
  let here: unknown = filing;
  for (const part of path.split(".")) here = (here as Record<string, unknown> | undefined)?.[part];
  return here;
}
