import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { BucketsBar } from "@/app/_ui/charts/buckets-bar";
import type { Bucket } from "@/db/values";
import { requestContext } from "@/server/request";
import { ledgerHref } from "../commitments/search-params";
import { readDesk } from "../read-desk";
import { AreasTable } from "./areas-table";
import { Basis } from "./basis";
import { ChangesLine } from "./changes-line";
import { ChangesList } from "./changes-list";
import { Headline } from "./headline";
import { Heat } from "./heat";
import { WatchLists } from "./watch-lists";
import { Year } from "./year";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("overview"))("title") };
}

const bucketHref = (bucket: Bucket) => ledgerHref({ bucket: [bucket] });
const bucketHrefs: Record<Bucket, string> = {
  ahead: bucketHref("ahead"),
  "on-schedule": bucketHref("on-schedule"),
  behind: bucketHref("behind"),
  done: bucketHref("done"),
  other: bucketHref("other"),
};

/** A supervisor reviews from the own queue; everybody else sees the items whose filings wait. */
async function awaitingReview(count: number) {
  const { actor } = await requestContext();
  if (actor?.role !== "supervisor") return { count, href: ledgerHref({ flag: "awaiting-review" }) };
  return { count: (await readDesk()).toReview.length, href: "/review" };
}

type Props = { searchParams: Promise<{ all?: string | string[] }> };

/** How the year stands, for a supervisor or a leader in ten seconds. */
export default async function OverviewPage({ searchParams }: Props) {
  const { all } = await searchParams;
  const shown = await (await api()).overview.show();
  return (
    <div className="grid gap-8">
      <header className="grid gap-1">
        <Headline shown={shown} />
        <Basis shown={shown} />
        <ChangesLine changes={shown.changes} awaiting={await awaitingReview(shown.awaitingReview)} />
      </header>
      <BucketsBar counts={shown.buckets} hrefs={bucketHrefs} />
      <div className="grid gap-x-6 gap-y-8 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
        <Year shown={shown} />
        <ChangesList changes={shown.changes} />
      </div>
      {/* Eleven columns and more are wider than a sheet of A4. */}
      <div className="min-w-0 print:[zoom:0.7]">
        <Heat shown={shown} all={all === "1"} />
      </div>
      <AreasTable areas={shown.areas} />
      <WatchLists shown={shown} />
    </div>
  );
}
