import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Alert } from "@/app/_ui/alert";
import { formatMonth } from "@/app/_words/format";
import { readDesk } from "../../read-desk";

/** Says that a filing went out, and leads on: to the next one that is due, or back to the queue. */
export async function FiledNote({ filed }: { filed: string }) {
  const words = await getTranslations("commitment");
  const extra = await getTranslations("extra");
  const locale = await getLocale();
  const { toReport, count } = await readDesk();
  const next = toReport[0];
  return (
    <Alert tone="success" className="mb-6">
      <p>
        {/^\d{4}-\d{2}$/.test(filed)
          ? words("filed", { month: formatMonth(filed, locale) })
          : extra("filedExtra")}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {next ? (
          <Link href={`/commitments/${next.code}/updates/${next.period}`}>
            {words("filedNext", {
              count: toReport.length,
              code: next.code,
              title: locale === "zh" ? next.titleZh : next.titleEn,
            })}
          </Link>
        ) : null}
        <Link href="/desk">{words("filedDesk", { count })}</Link>
      </p>
    </Alert>
  );
}
