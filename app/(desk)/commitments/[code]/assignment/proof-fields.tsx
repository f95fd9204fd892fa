"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import type { AssignmentData } from "./data";
import type { FormState } from "./form-state";

type Props = {
  data: AssignmentData;
  form: FormState;
  set: (form: FormState) => void;
  errorAt: (field: string) => string | null;
};

/** By when, and what document or result will prove it. */
export function ProofFields({ data: { commitment, plan }, form, set, errorAt }: Props) {
  const words = useTranslations("assignment");
  return (
    <>
      <Field id="due" label={words("due")} error={errorAt("dueOn")}>
        {(wiring) => (
          <input
            {...wiring}
            type="date"
            required
            min={commitment.startOn}
            max={plan.endOn}
            className="control max-w-44"
            value={form.dueOn}
            onChange={(event) => set({ ...form, dueOn: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        {(["formOfProofZh", "formOfProofEn"] as const).map((name) => (
          <Field key={name} id={name} label={words(name)} error={errorAt(name)}>
            {(wiring) => (
              <textarea
                {...wiring}
                rows={2}
                maxLength={500}
                lang={name === "formOfProofZh" ? "zh-CN" : "en"}
                className="control"
                value={form[name]}
                onChange={(event) => set({ ...form, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  );
}
