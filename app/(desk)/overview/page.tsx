import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { Alert } from "@/app/_ui/alert";
import { requestContext } from "@/server/request";
import { readDesk } from "../read-desk";
import { AreasTable } from "./areas-table";
import { Basis } from "./basis";
import { Buckets } from "./buckets";
import { ChangesLine } from "./changes-line";
import { ChangesList } from "./changes-list";
import { FilterBar } from "./filter-bar";
import { FilterChips } from "./filter-chips";
import { Headline } from "./headline";
import { Heat } from "./heat";
import { LookingBack } from "./looking-back";
import { Misses } from "./misses";
import { PrintHead } from "./print-head";
import { OwnPortfolio } from "./own-portfolio";
import { readOverview } from "./read-overview";
import {
  type Drill,
  drillOf,
  narrowed,
  type OverviewParams,
  overviewHref,
  readOverviewParams,
} from "./search-params";
import { WatchLists } from "./watch-lists";
import { Year } from "./year";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("overview"))("title") };
}

/** A supervisor reviews today's from the own queue; everybody else sees the items whose filings wait. */
async function awaitingReview(count: number, params: OverviewParams, drill: Drill) {
  const { actor } = await requestContext();
  if (actor?.role !== "supervisor" || params.asOf || narrowed(params))
    return { count, href: drill({ flag: "awaiting-review" }) };
  return { count: (await readDesk()).toReview.length, href: "/review" };
}

/** How the year stands, for a supervisor or a leader in ten seconds. */
export default async function OverviewPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, clock } = await requestContext();
  const leader = actor?.role === "leader";
  const given = await searchParams;
  const asked = await readOverviewParams(given, { leader, today: clock.today() });
  // A form sends empty fields and today's date as well: whoever shares the address means neither.
  const idle = Object.values(given).includes("") || (given.asOf !== undefined && asked.asOf === null);
  if (idle) redirect(overviewHref(asked));
  const { shown, refused } = await readOverview(asked);
  const params = { ...asked, asOf: shown.asOf };
  const drill = drillOf(params);
  const whole = !narrowed(params);
  return (
    <div className="grid gap-8 print:gap-5">
      <PrintHead shown={shown} />
      {refused ? <Alert tone="error">{refused}</Alert> : null}
      {shown.asOf ? <LookingBack day={shown.asOf} params={params} /> : null}
      {shown.own ? <OwnPortfolio own={shown.own} params={params} /> : null}
      <header className="grid gap-1">
        <Headline shown={shown} drill={drill} />
        <Basis shown={shown} drill={drill} filters={params} />
        <ChangesLine
          changes={shown.changes}
          awaiting={await awaitingReview(shown.awaitingReview, params, drill)}
          drill={drill}
        />
      </header>
      <div className="-mt-4 grid gap-2">
        <FilterBar shown={shown} params={params} leader={leader} />
        <FilterChips shown={shown} params={params} />
      </div>
      {shown.total > 0 ? (
        <>
          <Buckets counts={shown.buckets} drill={drill} />
          <div className="grid gap-x-6 gap-y-8 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
            <Year shown={shown} />
            <ChangesList shown={shown} whole={whole} drill={drill} />
          </div>
          <Heat shown={shown} params={params} />
          <AreasTable areas={shown.areas} whole={whole} drill={drill} />
          <Misses shown={shown} whole={whole} drill={drill} />
          <WatchLists shown={shown} drill={drill} filters={params} />
        </>
      ) : null}
    </div>
  );
}
