import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/app/_words/format";
import type { Evidence } from "./data";

/** How a piece was verified, by whom and when; a site visit with its place, people and photograph. */
export function EvidenceChecks({ piece }: { piece: Evidence[number] }) {
  const words = useTranslations("commitment");
  const values = useTranslations("values.verification");
  const locale = useLocale();
  if (piece.verifications.length === 0)
    return (
      <p className="text-ink-2 text-small max-sm:pl-13 sm:text-right">
        {piece.updateId === null ? "" : words("notVerified")}
      </p>
    );
  return (
    <ul className="text-small max-sm:pl-13 sm:max-w-64 sm:text-right">
      {piece.verifications.map((one) => (
        <li key={`${one.on}${one.by}${one.means}${one.visit?.place}${one.photoId}`}>
          <span className="text-green">
            {words("verified", {
              means: values(one.means),
              day: formatDay(one.on, locale),
              name: one.by,
            })}
          </span>
          {one.visit ? (
            <span className="block text-ink-2">
              {words("visited", { place: one.visit.place, people: one.visit.people })}
              {one.photoId ? (
                <>
                  {" · "}
                  <a href={`/api/evidence/${one.photoId}`} target="_blank" rel="noreferrer">
                    {words("openPhoto")}
                  </a>
                </>
              ) : null}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
