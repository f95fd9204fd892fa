import { useLocale, useTranslations } from "next-intl";
import { LeanTable } from "@/app/_ui/charts/lean-table";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Section } from "@/app/_ui/section";
import { lamps } from "@/db/values";
import type { Overview } from "./overview-data";
import type { Drill } from "./search-params";

/** Under a filter (`whole` is false) areas without an item stay away. */
type Props = { areas: Overview["areas"]; whole: boolean; drill: Drill };

/** Areas × five lamps, every number a link to its items. */
export function AreasTable({ areas, whole, drill }: Props) {
  const words = useTranslations("overview");
  const common = useTranslations("common");
  const lamp = useTranslations("lamp.word");
  const locale = useLocale();
  return (
    <Section title={words("areas")} aside={<FigureHelp of="lamps" />}>
      <LeanTable
        caption={words("areasCaption")}
        head={
          <>
            <th scope="col">{words("area")}</th>
            {lamps.map((one) => (
              <th key={one} scope="col">
                <span className={`lamp ${one}`}>{lamp(one)}</span>
              </th>
            ))}
            <th scope="col">{common("total")}</th>
          </>
        }
      >
        {areas.map((area) => {
          const total = lamps.reduce((sum, one) => sum + area.lamps[one], 0);
          if (!whole && total === 0) return null;
          const all = drill({ area: [area.code], flag: "counted" });
          return (
            <tr key={area.code}>
              <th scope="row">{locale === "zh" ? area.nameZh : area.nameEn}</th>
              {lamps.map((one) => {
                const count = area.lamps[one];
                const href = count > 0 ? drill({ area: [area.code], lamp: [one] }) : null;
                return (
                  <td key={one}>
                    {href ? (
                      <a href={href} aria-label={words("lampCell", { lamp: lamp(one), count })}>
                        {count}
                      </a>
                    ) : (
                      count
                    )}
                  </td>
                );
              })}
              <td>{total > 0 && all ? <a href={all}>{total}</a> : total}</td>
            </tr>
          );
        })}
      </LeanTable>
    </Section>
  );
}
