import type { ReactNode } from "react";
import type { Wiring } from "@/app/_ui/field";

type Props = {
  id: string;
  label: string;
  hint: string | null;
  error: string | undefined;
  children: (wiring: Wiring) => ReactNode;
};

/** One setting: its name, a short field, its unit and limits on one line; what is wrong with it below. */
export function SettingRow({ id, label, hint, error, children }: Props) {
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ");
  return (
    <div className="grid gap-x-4 gap-y-1 md:grid-cols-[minmax(0,19rem)_minmax(0,1fr)] md:items-center">
      <label htmlFor={id}>{label}</label>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {children({
          id,
          "aria-describedby": described || undefined,
          "aria-invalid": error ? true : undefined,
        })}
        {hint ? (
          <span id={`${id}-hint`} className="text-ink-2 text-small">
            {hint}
          </span>
        ) : null}
      </div>
      {error ? (
        <p id={`${id}-error`} className="text-red text-small md:col-start-2">
          {error}
        </p>
      ) : null}
    </div>
  );
}
