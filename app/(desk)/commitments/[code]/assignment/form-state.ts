import type { Yardstick } from "@/db/values";
import type { AssignmentData, ConfirmInput } from "./data";

/** A row that the form adds and removes; the key is only the browser's. */
export type Step = { key: string; nameZh: string; nameEn: string; dueOn: string; weight: string };
export type Node = { key: string; on: string; percent: string };
export type Schedule = { measureId: string; even: boolean; nodes: Node[] };

export type FormState = {
  leadDepartmentId: string;
  supportIds: string[];
  leadPostId: string;
  leaderPostId: string;
  dueOn: string;
  formOfProofZh: string;
  formOfProofEn: string;
  yardstick: Yardstick | "";
  schedules: Schedule[];
  milestones: Step[];
};

/** What stands in a new row; a list is counted on from what it holds. */
export const emptyStep = (key: string, dueOn: string): Step => ({
  key,
  nameZh: "",
  nameEn: "",
  dueOn,
  weight: "25",
});

/** A key that no row of the list has. */
export const nextKey = (rows: readonly { key: string }[]): string =>
  String(1 + Math.max(0, ...rows.map((row) => Number(row.key))));

/** The form as it opens: what stands, and where nobody was named yet, who stands to reason. */
export function openForm({
  commitment,
  supporting,
  measures,
  milestones,
  suggested,
}: AssignmentData): FormState {
  const proposed = commitment.ownersProposed;
  return {
    leadDepartmentId: commitment.leadDepartmentId,
    supportIds: supporting.map((one) => one.id),
    leadPostId: commitment.leadPostId ?? (proposed ? suggested.leadPostId : null) ?? "",
    leaderPostId: commitment.leaderPostId ?? (proposed ? suggested.leaderPostId : null) ?? "",
    dueOn: commitment.dueOn,
    formOfProofZh: commitment.formOfProofZh,
    formOfProofEn: commitment.formOfProofEn,
    yardstick: commitment.yardstick ?? "",
    schedules: measures.map(({ id, nodes }) => ({
      measureId: id,
      even: nodes === null,
      nodes: (nodes ?? []).map(({ on, share }, index) => ({
        key: String(index + 1),
        on,
        percent: String(Number((share * 100).toFixed(2))),
      })),
    })),
    milestones: milestones.map(({ nameZh, nameEn, dueOn, weight }, index) => ({
      key: String(index + 1),
      nameZh,
      nameEn,
      dueOn,
      weight: String(weight),
    })),
  };
}

/** English is optional in the form: what is left empty repeats the Chinese. */
export const stepsOf = (steps: readonly Step[]) =>
  steps.map(({ nameZh, nameEn, dueOn, weight }) => ({
    nameZh,
    nameEn: nameEn.trim() || nameZh,
    dueOn,
    weight: Number(weight),
  }));

/** What is sent: everything that the form shows, so that nothing is confirmed unseen. */
export const confirmOf = (
  form: FormState,
  { id, version }: { id: string; version: number },
): ConfirmInput => ({
  id,
  version,
  leadDepartmentId: form.leadDepartmentId,
  supportDepartmentIds: form.supportIds,
  leadPostId: form.leadPostId || null,
  leaderPostId: form.leaderPostId || null,
  dueOn: form.dueOn,
  formOfProofZh: form.formOfProofZh,
  formOfProofEn: form.formOfProofEn,
  ...(form.yardstick ? { yardstick: form.yardstick } : {}),
  schedules: form.schedules.map(({ measureId, even, nodes }) => ({
    measureId,
    nodes: even ? null : nodes.map(({ on, percent }) => ({ on, share: Number(percent) / 100 })),
  })),
  milestones: stepsOf(form.milestones),
});

type Choices = AssignmentData["choices"];

/** Another department leads: its head answers, and the leader in whose charge it is. */
export function withLead(
  form: FormState,
  { departments, leaders }: Choices,
  leadDepartmentId: string,
): FormState {
  const posts = departments.find((one) => one.id === leadDepartmentId)?.posts ?? [];
  const inCharge = leaders.find((one) => one.departmentIds.includes(leadDepartmentId));
  return {
    ...form,
    leadDepartmentId,
    leadPostId: posts.find((post) => post.role === "head")?.id ?? "",
    leaderPostId: inCharge?.id ?? form.leaderPostId,
    supportIds: form.supportIds.filter((id) => id !== leadDepartmentId),
  };
}
