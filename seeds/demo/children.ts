import file from "./children.json" with { type: "json" };
import { commitmentKinds } from "@/db/values";

export const programmeCode = file.parentCode;

/** The invented list of the 20 livelihood projects, as the verb that adds children takes it. */
export const inventedChildren = (departmentId: (code: string) => string) =>
  file.children.map((child) => {
    const kind = commitmentKinds.find((one) => one === child.kind);
    if (!kind) throw new Error(`${child.code}: no kind ${child.kind}`);
    const [measure] = child.measures;
    return {
      titleZh: child.titleZh,
      titleEn: child.titleEn,
      kind,
      leadDepartmentId: departmentId(child.leadDepartmentCode),
      measure: measure
        ? {
            metricZh: measure.metricZh,
            metricEn: measure.metricEn,
            target: measure.target,
            unitZh: measure.unitZh,
            unitEn: measure.unitEn,
          }
        : null,
      milestones: child.milestones.map(({ nameZh, nameEn, weight, dueOn }) => ({
        nameZh,
        nameEn,
        weight,
        dueOn,
      })),
    };
  });
