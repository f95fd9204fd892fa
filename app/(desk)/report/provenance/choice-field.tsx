"use client";
import { useId } from "react";
import { Field } from "@/app/_ui/field";

type Props<T extends string> = {
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
};

/** One of a list, labelled. */
export function ChoiceField<T extends string>({ label, hint, error, value, options, onChange }: Props<T>) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(wiring) => (
        <select
          {...wiring}
          value={value}
          onChange={(event) =>
            onChange(options.find((one) => one.value === event.target.value)?.value ?? value)
          }
          className="control"
        >
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
