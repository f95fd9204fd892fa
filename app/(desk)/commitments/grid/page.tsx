import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { LinkButton } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { formatMonth, formatShortDay } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { periodOf, previousPeriod } from "@/server/lamp/periods";
import { currentPlan } from "@/server/plans/find";
import { requestContext } from "@/server/request";
import { FilingGrid } from "./filing-grid";

type Props = { searchParams: Promise<{ period?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("grid"))("title") };
}

/** A bureau's pledges of one period in one table; for officers and heads. */
export default async function GridPage({ searchParams }: Props) {
  const { db, actor, clock } = await requestContext();
  if (!actor) return null; // the layout has sent them to the sign-in
  const words = await getTranslations("grid");
  const locale = await getLocale();
  if (actor.role !== "officer" && actor.role !== "head")
    return (
      <>
        <PageHeader title={words("title")} />
        <EmptyState
          title={words("notYours")}
          action={<LinkButton href="/commitments">{words("toLedger")}</LinkButton>}
        >
          {words("notYoursText")}
        </EmptyState>
      </>
    );
  const current = periodOf(clock.today());
  const plan = await currentPlan({ db, actor });
  const choices = [current, previousPeriod(current)].filter((one) => one >= periodOf(plan.startOn));
  const period = (await searchParams).period ?? current;
  const data = await orNotFound((await api()).updates.grid({ period }));
  const month = formatMonth(period, locale);
  return (
    <>
      <PageHeader
        title={words("heading", { month })}
        below={words("about", { count: data.rows.length, day: formatShortDay(data.deadline, locale) })}
        actions={
          <nav aria-label={words("periods")} className="flex flex-wrap gap-x-4">
            {choices.map((one) => (
              <Link
                key={one}
                href={`/commitments/grid?period=${one}`}
                aria-current={one === period ? "page" : undefined}
                className={one === period ? "min-h-8 py-1 font-semibold text-ink" : "min-h-8 py-1"}
              >
                {formatMonth(one, locale)}
              </Link>
            ))}
          </nav>
        }
      />
      {data.rows.length === 0 ? (
        <EmptyState
          title={words("emptyTitle")}
          action={<LinkButton href="/desk">{words("toDesk")}</LinkButton>}
        >
          {words("emptyText")}
        </EmptyState>
      ) : (
        <Words of={["common", "errors", "grid", "values"]}>
          <LiveRegion>
            <FilingGrid
              key={period}
              data={data}
              userId={actor.userId}
              caption={words("heading", { month })}
            />
          </LiveRegion>
        </Words>
      )}
    </>
  );
}
