import type { ComponentProps } from "react";
import { Field } from "@/app/_ui/field";

type Props = Omit<ComponentProps<"input">, "form" | "id"> & {
  name: string;
  /** Tells the fields of one form from those of another on the same page. */
  form: string;
  label: string;
  hint?: string;
  error?: string;
};

export function TextField({ form, label, hint, error, ...rest }: Props) {
  return (
    <Field id={`${form}-${rest.name}`} label={label} hint={hint} error={error}>
      {(wiring) => <input {...wiring} autoComplete="off" className="control" {...rest} />}
    </Field>
  );
}
