import { useTranslations } from "next-intl";
import { type FigureId, figureHref } from "./figure-ids";

/**
 * A small mark beside a figure that leads to how it is worked out. The mark is small and quiet so that a row of heads
 * stays calm; the target around it measures 24 px (WCAG 2.2, 2.5.8) without making its line any higher. Its look stands
 * in app/globals.css, as a page may have a dozen.
 */
export function FigureHelp({ of }: { of: FigureId }) {
  const words = useTranslations("method");
  const name = words("how", { figure: words(`figures.${of}`) });
  return (
    <a href={figureHref(of)} title={name} aria-label={name} className="figure-help no-print">
      ?
    </a>
  );
}
