import { useTranslations } from "next-intl";
import { formatShare } from "@/app/_words/format";

type Share = { of: number; all: number };

/** A share with its numerator and denominator; of nothing there is no share, and a dash says so. */
export function ShareText({ share: { of, all } }: { share: Share }) {
  const words = useTranslations("departments");
  if (all === 0) return <NoFigure />;
  return (
    <>
      {formatShare(of / all)}
      <small>
        <span aria-hidden="true">{words("of", { of, all })}</span>
        <span className="sr-only">{words("ofSaid", { of, all })}</span>
      </small>
    </>
  );
}

export function NoFigure() {
  const words = useTranslations("departments");
  return (
    <>
      <span aria-hidden="true" className="text-ink-3">
        {words("none")}
      </span>
      <span className="sr-only">{words("noneSaid")}</span>
    </>
  );
}
