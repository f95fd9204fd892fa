import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/app/_ui/page-header";
import { formatDay } from "@/app/_words/format";
import { DayForm, LookingBack } from "../day-form";
import { departmentHref, leagueHref, loadDepartmentParams } from "../search-params";
import { Burden } from "./burden";
import { Deferrals } from "./deferrals";
import { Figures } from "./figures";
import { Filings } from "./filings";
import { Led, Supported } from "./items";
import { Notices } from "./notices";
import { People } from "./people";
import { readDepartment } from "./read-department";
import { ScoreLines } from "./score";

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function read({ params, searchParams }: Props) {
  const code = decodeURIComponent((await params).code);
  const { asOf, month } = loadDepartmentParams(await searchParams);
  return { code, ...(await readDepartment(code, asOf, month)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { department } = (await read(props)).shown;
  return { title: (await getLocale()) === "zh" ? department.nameZh : department.nameEn };
}

/** One department: its figures with the rows behind them, who answers in it, and what was asked of it. */
export default async function DepartmentPage(props: Props) {
  const { code, shown, outside } = await read(props);
  const words = await getTranslations("departments");
  const kinds = await getTranslations("values.departmentKind");
  const locale = await getLocale();
  const { department, plan, day } = shown;
  const href = departmentHref(code);
  return (
    <>
      <PageHeader
        above={
          <>
            <a href={leagueHref({ asOf: shown.asOf })}>{words("title")}</a> · {kinds(department.kind)}
          </>
        }
        title={locale === "zh" ? department.nameZh : department.nameEn}
        below={words("about", {
          plan: locale === "zh" ? plan.nameZh : plan.nameEn,
          day: formatDay(day, locale),
        })}
        actions={<DayForm action={href} keep={{}} shown={shown} />}
      />
      <LookingBack asOf={shown.asOf} outside={outside} href={href} />
      <div className="grid gap-8">
        <Figures shown={shown} />
        {shown.score ? <ScoreLines score={shown.score} /> : null}
        <Led shown={shown} />
        <div className="grid gap-8 lg:grid-cols-2">
          <Filings months={shown.filings} />
          <div className="grid min-w-0 content-start gap-8">
            <Notices shown={shown} />
            <Deferrals shown={shown} />
          </div>
        </div>
        <People shown={shown} />
        <Burden shown={shown} />
        <Supported shown={shown} />
      </div>
    </>
  );
}
