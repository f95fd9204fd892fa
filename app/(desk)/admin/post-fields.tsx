"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/app/_ui/field";
import { roles } from "@/db/values";
import { TextField } from "./text-field";

export type Choice = { id: string; name: string };

type Props = {
  departments: readonly Choice[];
  vacant: readonly Choice[];
  problemOf: (field: string) => string | undefined;
  /** Tells these fields from those of another form of the page. */
  form?: string;
};

/** The post of a new account: one that nobody holds, or a new one with its role and department. */
export function PostFields({ departments, vacant, problemOf, form = "user" }: Props) {
  const words = useTranslations("admin");
  const roleWords = useTranslations("values.role");
  const [post, setPost] = useState("");
  return (
    <>
      <Field id={`${form}-post`} label={words("post")} error={problemOf("post") ?? problemOf("post.id")}>
        {(wiring) => (
          <select
            {...wiring}
            name="post"
            value={post}
            onChange={(event) => setPost(event.target.value)}
            className="control"
          >
            <option value="">{words("newPost")}</option>
            {vacant.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {post ? null : (
        <>
          <TextField
            name="postNameZh"
            form={form}
            label={words("postNameZh")}
            error={problemOf("post.nameZh")}
          />
          <TextField
            name="postNameEn"
            form={form}
            label={words("postNameEn")}
            error={problemOf("post.nameEn")}
          />
          <Field id={`${form}-role`} label={words("role")} hint={words("roleHint")}>
            {(wiring) => (
              <select {...wiring} name="role" className="control">
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {roleWords(role)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field id={`${form}-department`} label={words("department")} error={problemOf("post.departmentId")}>
            {(wiring) => (
              <select {...wiring} name="departmentId" className="control">
                <option value="">{words("noDepartment")}</option>
                {departments.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
    </>
  );
}
