import { useLocale, useTranslations } from "next-intl";
import type { Change } from "./requests-data";
import { termName, termValue } from "./term-words";
import { useTermWords } from "./use-term-words";

/** Each term in one line: as it stood, as asked, and as granted where that differs. */
export function ChangeLines({ changes }: { changes: readonly Change[] }) {
  const words = useTranslations("requests");
  const terms = useTermWords();
  const locale = useLocale();
  return changes.map((change) => {
    const [original, asked, granted] = (["original", "asked", "granted"] as const).map((side) =>
      termValue(change, side, terms, locale),
    );
    return (
      <p key={change.what === "target" ? change.measureId : change.what} className="text-ink">
        <span className="text-ink-2">{termName(change, terms, locale)} </span>
        {original ? (
          <>
            <span className="sr-only">{words("original")} </span>
            <span className="text-ink-2">{original}</span>
            <span aria-hidden="true"> → </span>
          </>
        ) : null}
        <span className="sr-only">{words("asked")} </span>
        <b className="font-semibold">{asked}</b>
        {granted && granted !== asked ? (
          <>
            <span aria-hidden="true"> → </span>
            <span className="text-green">
              {words("granted")} {granted}
            </span>
          </>
        ) : null}
      </p>
    );
  });
}
