import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BucketsBar } from "@/app/_ui/charts/buckets-bar";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import type { Bucket } from "@/db/values";
import { countLamps, countWaiting, livelihoodLamps } from "@/server/public/count-lamps";
import { baseUrl } from "../../_ui/base-url";
import { datasetOf } from "../../_ui/dataset";
import { PublicFrame } from "../../_ui/frame";
import { LampLine } from "../../_ui/lamp-line";
import { Answers } from "../../_ui/overview/answers";
import { PublicAreas } from "../../_ui/overview/areas";
import { Downloads } from "../../_ui/overview/downloads";
import { Corrected, OtherEditions } from "../../_ui/overview/editions";
import { Headline } from "../../_ui/overview/headline";
import { Since } from "../../_ui/overview/since";
import { Withheld } from "../../_ui/overview/withheld";
import { factsOf, publicMetadata } from "../../_ui/page-metadata";
import type { PagePublished } from "../../_ui/published";
import { StructuredData } from "../../_ui/structured-data";
import { type Of, publicHref } from "./links";
import { type Params, readPublished, type Search } from "./read-published";

type Props = { params: Params; searchParams: Search };

async function descriptionOf(published: PagePublished): Promise<string> {
  const words = await getTranslations("publicPages.overview");
  const locale = await getLocale();
  const { totals, day } = published.document;
  return words("description", {
    ...factsOf(published, locale),
    pledges: totals.pledges,
    day: formatDay(day, locale),
  });
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const published = await readPublished(params, searchParams);
  const title = (await getTranslations("publicPages.overview"))("title");
  return publicMetadata(published, { title, description: await descriptionOf(published), path: "" });
}

function bucketHrefs(of: Of): Record<Bucket, string> {
  const to = (bucket: Bucket) => publicHref(of, "/items", { bucket });
  return {
    ahead: to("ahead"),
    "on-schedule": to("on-schedule"),
    behind: to("behind"),
    done: to("done"),
    other: to("other"),
  };
}

/** What became of the year's commitments, understood in ten seconds on a phone. */
export default async function PublicOverview({ params, searchParams }: Props) {
  const published = await readPublished(params, searchParams);
  const { document, of } = published;
  const words = await getTranslations("publicPages");
  const locale = await getLocale();
  const list = (given: Record<string, string>) => publicHref(of, "/items", given);
  const livelihood = livelihoodLamps(document);
  const waiting = countWaiting(document);
  return (
    <PublicFrame of={of} published={published} current="overview">
      <div className="pub-page">
        <div className="grid gap-4">
          <Headline of={of} published={published} />
          <BucketsBar counts={document.totals.buckets} hrefs={bucketHrefs(of)} />
          <p className="pub-small">
            <a href={`${publicHref(of, "/method")}#buckets`}>{words("overview.bucketsHow")}</a>
          </p>
        </div>
        <Corrected of={of} published={published} />
        <div className="pub-two">
          <Section
            title={words("overview.lamps")}
            aside={<a href={`${publicHref(of, "/method")}#lamps`}>{words("overview.lampsHow")}</a>}
          >
            <LampLine counts={countLamps(document.commitments)} href={(lamp) => list({ lamp })} />
            {waiting > 0 ? (
              <p className="pub-small">{words("overview.lampsDone", { count: waiting })}</p>
            ) : null}
          </Section>
          <Section
            title={words("overview.livelihood")}
            aside={<a href={list({ livelihood: "1", counted: "1" })}>{words("overview.livelihoodAll")}</a>}
          >
            <p>{words("overview.livelihoodText", { count: livelihood.all })}</p>
            <LampLine counts={livelihood} href={(lamp) => list({ livelihood: "1", lamp })} />
          </Section>
        </div>
        <Since of={of} document={document} />
        <PublicAreas of={of} document={document} />
        <div className="pub-two">
          <Withheld document={document} />
          <Answers document={document} />
          <Downloads of={of} />
          <OtherEditions of={of} published={published} />
        </div>
      </div>
      <StructuredData
        data={datasetOf({
          of,
          published,
          base: baseUrl(),
          name: words("structured.dataset", factsOf(published, locale)),
          description: await descriptionOf(published),
          locale,
        })}
      />
    </PublicFrame>
  );
}
