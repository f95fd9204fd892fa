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
      <small>{words("of", { of, all })}</small>
    </>
  );
}

/** A dash for the eye, words for the ear. */
export function NoFigure() {
  const words = useTranslations("departments");
  return (
    <span role="img" aria-label={words("noneSaid")}>
      {words("none")}
    </span>
  );
}
