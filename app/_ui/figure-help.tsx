import { useTranslations } from "next-intl";
import { type FigureId, figureHref } from "./figure-ids";

/** A small mark beside a figure that leads to how it is worked out. */
export function FigureHelp({ of }: { of: FigureId }) {
  const words = useTranslations("method");
  const name = words("how", { figure: words(`figures.${of}`) });
  return (
    <a
      href={figureHref(of)}
      title={name}
      className="no-print inline-flex size-5 items-center justify-center rounded-full border border-edge align-[-0.2em] text-small text-ink-2 no-underline hover:border-brand hover:text-brand"
    >
      <span aria-hidden="true">?</span>
      <span className="sr-only">{name}</span>
    </a>
  );
}
