import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/app/_words/format";
import type { PublicCorrection } from "@/server/public/find";
import { type Of, publicHref } from "../[government]/[year]/links";

/** One dated correction: what it is about, what was wrong and what is right. */
export function Correction({ of, correction }: { of: Of; correction: PublicCorrection }) {
  const words = useTranslations("publicPages.overview");
  const locale = useLocale();
  const { on, code, kind, before, after } = correction;
  return (
    <>
      {words("correctionLine", {
        day: formatDay(on, locale),
        words: correction.words ?? words("correctionTakenBack"),
      })}
      {kind === "withhold" ? ` ${words("correctionWithheld")}` : null}
      {before !== null && after !== null ? ` ${words("correctionWas", { before, after })}` : null}
      {code ? (
        <>
          {" "}
          <a href={publicHref(of, `/items/${code}`)}>{code}</a>
        </>
      ) : null}
    </>
  );
}
