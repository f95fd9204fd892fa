import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { formatDay } from "@/app/_words/format";
import { DayForm, LookingBack } from "./day-form";
import { LeagueTable } from "./league-table";
import { onDay } from "../on-day";
import { PointsTable } from "./points-table";
import { leagueHref, loadLeagueParams } from "./search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("departments"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** How the departments do their part, side by side. */
export default async function DepartmentsPage({ searchParams }: Props) {
  const params = loadLeagueParams(await searchParams);
  const words = await getTranslations("departments");
  const locale = await getLocale();
  const { departments } = await api();
  const { shown, outside } = await onDay(params.asOf, (asOf) => departments.league({ ...params, asOf }));
  const { plan, day, fewItems } = shown;
  const name = locale === "zh" ? plan.nameZh : plan.nameEn;
  return (
    <>
      <PageHeader
        title={words("title")}
        below={words("about", { plan: name, day: formatDay(day, locale) })}
        actions={
          <DayForm
            action="/departments"
            keep={{ sort: params.sort, descending: String(params.descending) }}
            shown={shown}
          />
        }
      />
      <LookingBack asOf={shown.asOf} outside={outside} href={leagueHref({ ...params, asOf: null })} />
      {shown.rows.length === 0 ? (
        <EmptyState title={words("empty")}>{words("emptyText")}</EmptyState>
      ) : (
        <div className="grid gap-6">
          <div className="min-w-0">
            <LeagueTable league={shown} params={params} />
            <p className="mt-2 text-ink-2 text-small">
              {shown.rows.some((row) => row.few) ? words("fewNote", { few: fewItems }) : null}{" "}
              {shown.idle > 0 ? words("idle", { count: shown.idle }) : null}
            </p>
          </div>
          {shown.points ? <PointsTable points={shown.points} /> : null}
        </div>
      )}
    </>
  );
}
