import type { Locale } from "@/db/values";
import type { CommitmentData } from "./data";

/** A measure's name and unit in the reader's language; null for the milestones and for what is not among them. */
export function measureNamed(measures: CommitmentData["measures"], measureId: string | null, locale: Locale) {
  const measure = measures.find((one) => one.id === measureId);
  if (!measure) return null;
  return {
    name: locale === "zh" ? measure.metricZh : measure.metricEn,
    unit: { zh: measure.unitZh, en: measure.unitEn },
    readings: measure.readings,
  };
}
