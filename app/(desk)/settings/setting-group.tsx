import type { ReactNode } from "react";

type Props = { title: string; hint?: string; children: ReactNode };

/** Settings that belong together: on a wide screen their name stands beside them. */
export function SettingGroup({ title, hint, children }: Props) {
  return (
    <fieldset className="min-w-0 gap-x-8 border-rule border-t pt-4 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
      {/* A floated legend is a cell of the grid like any other child. */}
      <legend className="float-left mb-2 w-full">
        <span className="font-semibold">{title}</span>
        {hint ? <span className="block text-ink-2 text-small">{hint}</span> : null}
      </legend>
      <div className="clear-both grid min-w-0 gap-2 lg:clear-none">{children}</div>
    </fieldset>
  );
}
