import { useLocale, useTranslations } from "next-intl";
import { formatQuantity, type Unit } from "@/app/_words/format";
import type { PublicMeasure } from "@/server/editions/document";

type Given = { value: number; year: number; quote: string | null };
type Match = NonNullable<PublicMeasure["baseline"]>["match"];

/** Last year's figure with its own sentence of the report. */
export function Baseline({ of, unit, match }: { of: Given; unit: Unit; match: Match }) {
  const words = useTranslations("publicItem.measures");
  const values = useTranslations("values.match");
  const locale = useLocale();
  return (
    <p className="pub-small">
      {words("baseline", {
        year: String(of.year),
        value: formatQuantity(of.value, unit, locale),
        match: match ? values(match) : "none",
      })}{" "}
      {of.quote ? (
        <q lang="zh-CN" className="quote">
          {of.quote}
        </q>
      ) : null}
    </p>
  );
}
