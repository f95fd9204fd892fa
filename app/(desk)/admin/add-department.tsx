"use client";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { departmentKinds } from "@/db/values";
import { TextField } from "./text-field";
import { useAct } from "./use-act";

/** A new department at the end of the list. What is refused stays typed. */
export function AddDepartment() {
  const words = useTranslations("admin");
  const common = useTranslations("common");
  const kinds = useTranslations("values.departmentKind");
  const { act, busy, problem, problemOf } = useAct();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? "");
    const kind = departmentKinds.find((one) => one === text("kind")) ?? "department";
    const input = { code: text("code"), nameZh: text("nameZh"), nameEn: text("nameEn"), kind };
    if (await act(() => api.people.createDepartment.mutate(input))) form.reset();
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate className="grid max-w-4xl gap-4 md:grid-cols-2">
      {problem ? (
        <Alert tone="error" title={words("failed")} className="md:col-span-2">
          {problem}
        </Alert>
      ) : null}
      <TextField name="nameZh" form="department" label={words("nameZh")} error={problemOf("nameZh")} />
      <TextField name="nameEn" form="department" label={words("nameEn")} error={problemOf("nameEn")} />
      <TextField
        name="code"
        form="department"
        label={words("code")}
        hint={words("codeHint")}
        error={problemOf("code")}
      />
      <Field id="department-kind" label={words("kind")}>
        {(wiring) => (
          <select {...wiring} name="kind" className="control">
            {departmentKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kinds(kind)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="md:col-span-2">
        <SubmitButton pending={busy} working={common("working")}>
          {words("addDepartment")}
        </SubmitButton>
      </div>
    </form>
  );
}
