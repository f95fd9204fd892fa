import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import type { DepartmentKind } from "@/db/values";

type Department = { id: string; code: string; nameZh: string; nameEn: string; kind: DepartmentKind };

export function DepartmentsList({ departments }: { departments: readonly Department[] }) {
  const words = useTranslations("admin");
  const kinds = useTranslations("values.departmentKind");
  const locale = useLocale();
  if (departments.length === 0) return <p className="text-ink-2">{words("none")}</p>;
  const head = ["department", "kind", "code"] as const;
  return (
    <DataTable
      caption={words("departments")}
      phone="cards"
      head={head.map((key) => <Column key={key}>{words(key)}</Column>)}
    >
      {departments.map((one) => (
        <tr key={one.id}>
          <RowHead>{locale === "zh" ? one.nameZh : one.nameEn}</RowHead>
          <Cell label={words("kind")}>{kinds(one.kind)}</Cell>
          <Cell label={words("code")}>{one.code}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
