import type { ReactNode } from "react";

/** What a control has to carry so that its label, hint and error are heard with it. */
export type Wiring = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Draws the control: spread the wiring on it, with the class `control`. */
  children: (wiring: Wiring) => ReactNode;
};

/** A labelled control with its hint beside the label and its error below. */
export function Field({ id, label, hint, error, children }: Props) {
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ");
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {hint ? (
          <span id={`${id}-hint`} className="text-small text-ink-2">
            {hint}
          </span>
        ) : null}
      </div>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {error ? (
        <p id={`${id}-error`} className="text-small text-red">
          {error}
        </p>
      ) : null}
    </div>
  );
}
