import { useLocale, useTranslations } from "next-intl";
import { LeanTable } from "@/app/_ui/charts/lean-table";
import { Section } from "@/app/_ui/section";
import { lamps } from "@/db/values";
import type { EditionDocument } from "@/server/editions/document";
import { lampsByArea } from "@/server/public/count-lamps";
import { type Of, publicHref } from "../../[government]/[year]/links";
import { inWords } from "../published";

/** Areas × five lamps, every number the way to its commitments. */
export function PublicAreas({ of, document }: { of: Of; document: EditionDocument }) {
  const words = useTranslations("publicPages.overview");
  const common = useTranslations("common");
  const lamp = useTranslations("lamp.word");
  const locale = useLocale();
  return (
    <Section title={words("areas")}>
      <div className="pub-areas">
        <LeanTable
          caption={words("areasCaption")}
          head={
            <>
              <th scope="col">{words("area")}</th>
              {lamps.map((one) => (
                <th key={one} scope="col">
                  <span className={`lamp ${one}`}>
                    <span>{lamp(one)}</span>
                  </span>
                </th>
              ))}
              <th scope="col">{common("total")}</th>
            </>
          }
        >
          {lampsByArea(document).map(({ area, counts }) => {
            const name = inWords(area.name, locale);
            const list = (params: Record<string, string>) =>
              publicHref(of, "/items", { area: area.code, ...params });
            return (
              <tr key={area.code}>
                <th scope="row">{name}</th>
                {lamps.map((one) => (
                  <td key={one}>
                    {counts[one] > 0 ? (
                      <a
                        href={list({ lamp: one })}
                        aria-label={words("cell", { area: name, lamp: lamp(one), count: counts[one] })}
                      >
                        {counts[one]}
                      </a>
                    ) : null}
                  </td>
                ))}
                <td>
                  {counts.all > 0 ? (
                    <a
                      href={list({ counted: "1" })}
                      aria-label={words("areaAll", { area: name, count: counts.all })}
                    >
                      {counts.all}
                    </a>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </LeanTable>
      </div>
    </Section>
  );
}
