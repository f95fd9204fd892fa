import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** Where the page stands: code, department, deadline. */
  above?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
};

/** A page's one h1, with what stands above, below and beside it. */
export function PageHeader({ title, above, below, actions }: Props) {
  return (
    <header className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 max-w-[60rem] flex-1 basis-80">
        {above ? <div className="text-small text-ink-2">{above}</div> : null}
        <h1>{title}</h1>
        {below ? <div className="mt-1 text-ink-2">{below}</div> : null}
      </div>
      {actions ? <div className="no-print flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
