"use client";
import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import type { AssignmentData, DepartmentChoice } from "./data";
import { type FormState, withLead } from "./form-state";
import { Supports } from "./supports";

type Props = {
  data: AssignmentData;
  form: FormState;
  set: (form: FormState) => void;
  errorAt: (field: string) => string | null;
};
type Post = DepartmentChoice["posts"][number];

/** Lead, post, supporting departments and the leader in charge: to the unit, the post and the person. */
export function DutyFields({ data: { choices }, form, set, errorAt }: Props) {
  const words = useTranslations("assignment");
  const locale = useLocale();
  const name = (one: { nameZh: string; nameEn: string }) => (locale === "zh" ? one.nameZh : one.nameEn);
  const posts = choices.departments.find((one) => one.id === form.leadDepartmentId)?.posts ?? [];
  const held = (post: Omit<Post, "departmentId">) =>
    words("postHeld", { post: name(post), person: post.holder ?? post.deputy ?? words("vacant") });
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Field id="lead" label={words("lead")} error={errorAt("leadDepartmentId")}>
        {(wiring) => (
          <select
            {...wiring}
            className="control min-w-0 truncate"
            value={form.leadDepartmentId}
            onChange={(event) => set(withLead(form, choices, event.target.value))}
          >
            {choices.departments.map((one) => (
              <option key={one.id} value={one.id}>
                {name(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="lead-post" label={words("leadPost")} error={errorAt("leadPostId")}>
        {(wiring) => (
          <select
            {...wiring}
            className="control min-w-0 truncate"
            value={form.leadPostId}
            onChange={(event) => set({ ...form, leadPostId: event.target.value })}
          >
            <option value="">{words("notNamed")}</option>
            {posts.map((post) => (
              <option key={post.id} value={post.id}>
                {held(post)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Supports
        choices={choices.departments.filter((one) => one.id !== form.leadDepartmentId)}
        chosen={form.supportIds}
        onChange={(supportIds) => set({ ...form, supportIds })}
      />
      <Field id="leader-post" label={words("leader")} error={errorAt("leaderPostId")}>
        {(wiring) => (
          <select
            {...wiring}
            className="control min-w-0 truncate"
            value={form.leaderPostId}
            onChange={(event) => set({ ...form, leaderPostId: event.target.value })}
          >
            <option value="">{words("notNamed")}</option>
            {choices.leaders.map((post) => (
              <option key={post.id} value={post.id}>
                {held(post)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
