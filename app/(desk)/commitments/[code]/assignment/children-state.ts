import type { CommitmentKind } from "@/db/values";
import type { ChildInput } from "./data";
import { type Step, stepsOf } from "./form-state";

export type ChildRow = {
  key: string;
  titleZh: string;
  titleEn: string;
  kind: CommitmentKind;
  leadDepartmentId: string;
  measured: boolean;
  metricZh: string;
  target: string;
  unitZh: string;
  unitEn: string;
  milestones: Step[];
};

export const emptyChild = (
  key: string,
  { kind, leadDepartmentId }: Pick<ChildRow, "kind" | "leadDepartmentId">,
): ChildRow => ({
  key,
  titleZh: "",
  titleEn: "",
  kind,
  leadDepartmentId,
  measured: false,
  metricZh: "",
  target: "",
  unitZh: "",
  unitEn: "",
  milestones: [],
});

/** English is optional in the form: what is left empty repeats the Chinese. */
export const childrenOf = (rows: readonly ChildRow[]): ChildInput[] =>
  rows.map((row) => ({
    titleZh: row.titleZh,
    titleEn: row.titleEn.trim() || row.titleZh,
    kind: row.kind,
    leadDepartmentId: row.leadDepartmentId,
    measure: row.measured
      ? {
          metricZh: row.metricZh,
          metricEn: row.metricZh,
          target: Number(row.target),
          unitZh: row.unitZh,
          unitEn: row.unitEn.trim() || row.unitZh,
        }
      : null,
    milestones: stepsOf(row.milestones),
  }));
