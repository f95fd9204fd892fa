"use client";
import { useId } from "react";
import { Field } from "@/app/_ui/field";

type Props = {
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Values to choose from beside one's own. */
  known?: readonly string[];
  most?: number;
};

/** A line of one's own words, with those that are known already offered. */
export function LineField({ label, hint, error, value, onChange, known, most = 200 }: Props) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            value={value}
            maxLength={most}
            autoComplete="off"
            list={known ? `${id}-known` : undefined}
            onChange={(event) => onChange(event.target.value)}
            className="control"
          />
          {known ? (
            <datalist id={`${id}-known`}>
              {known.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          ) : null}
        </>
      )}
    </Field>
  );
}
