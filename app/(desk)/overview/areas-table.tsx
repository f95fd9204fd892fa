import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { Lamp } from "@/app/_ui/lamp";
import { Section } from "@/app/_ui/section";
import { lamps } from "@/db/values";
import { type LedgerParams, ledgerHref } from "../commitments/search-params";
import type { Overview } from "./overview-data";

type NumberProps = { count: number; params: Partial<LedgerParams>; say: string };

function LinkedNumber({ count, params, say }: NumberProps) {
  if (count === 0) return <span className="text-ink-3">0</span>;
  return (
    <Link prefetch={false} href={ledgerHref(params)} aria-label={say} className="inline-block min-w-6">
      {count}
    </Link>
  );
}

/** Areas × five lamps, every number a link to its items. */
export function AreasTable({ areas }: { areas: Overview["areas"] }) {
  const words = useTranslations("overview");
  const common = useTranslations("common");
  const lamp = useTranslations("lamp.word");
  const locale = useLocale();
  const head = (
    <>
      <Column>{words("area")}</Column>
      {lamps.map((one) => (
        <Column key={one} numeric>
          <Lamp value={one} />
        </Column>
      ))}
      <Column numeric>{common("total")}</Column>
    </>
  );
  return (
    <Section title={words("areas")}>
      <DataTable caption={words("areasCaption")} phone="scroll" head={head}>
        {areas.map((area) => {
          const name = locale === "zh" ? area.nameZh : area.nameEn;
          const total = lamps.reduce((sum, one) => sum + area.lamps[one], 0);
          return (
            <tr key={area.code}>
              <RowHead className="min-w-32">{name}</RowHead>
              {lamps.map((one) => (
                <Cell key={one} numeric>
                  <LinkedNumber
                    count={area.lamps[one]}
                    params={{ area: [area.code], lamp: [one] }}
                    say={words("areaCell", { area: name, lamp: lamp(one), count: area.lamps[one] })}
                  />
                </Cell>
              ))}
              <Cell numeric>
                <LinkedNumber
                  count={total}
                  params={{ area: [area.code], flag: "counted" }}
                  say={words("areaTotal", { area: name, count: total })}
                />
              </Cell>
            </tr>
          );
        })}
      </DataTable>
    </Section>
  );
}
