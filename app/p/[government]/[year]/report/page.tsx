import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/app/_ui/page-header";
import { Contents } from "@/app/_ui/reader/contents";
import { Margin } from "@/app/_ui/reader/margin";
import "@/app/_ui/reader/reader.css";
import { ReportText } from "@/app/_ui/reader/report-text";
import { formatDay, formatMonth } from "@/app/_words/format";
import { keptText, publicReport } from "@/server/public/read-report";
import { type Params, readPublished, type Search } from "../read-published";
import { PublicFrame } from "@/app/p/_ui/frame";
import { factsOf, publicMetadata } from "@/app/p/_ui/page-metadata";
import { Counts } from "./counts";
import { readFilter } from "./filter";
import { FilterForm } from "./filter-form";
import "./report.css";

type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const published = await readPublished(params, searchParams);
  const words = await getTranslations("publicItem.reader");
  const facts = factsOf(published, await getLocale());
  return publicMetadata(published, {
    path: "/report",
    title: words("title"),
    description: words("description", facts),
  });
}

/** The report in its own words, every pledge underlined with its lamp; a pledge leads to its page, and back again. */
export default async function PublicReportPage({ params, searchParams }: Props) {
  const published = await readPublished(params, searchParams);
  const { db, of, document, governmentId } = published;
  const filter = readFilter(document, await searchParams);
  if (!filter) notFound();
  const { report } = document;
  const kept = await keptText({ db }, { governmentId, sha256: report.sha256 });
  const shown = publicReport(document, kept, filter);
  const words = await getTranslations("publicItem.reader");
  const desk = await getTranslations("report");
  const locale = await getLocale();
  // The text has hundreds of links: told from this page's own address, they are half as long.
  const edition = of.edition ? `?edition=${of.edition}` : "";
  return (
    <PublicFrame of={of} published={published} current="report" path="/report">
      <div className="reader public-reader">
        <PageHeader
          above={desk("above", {
            meeting: report.meeting[locale],
            day: formatDay(report.deliveredOn, locale),
          })}
          title={report.title[locale]}
          below={words("asOf", {
            month: formatMonth(document.period, locale),
            day: formatDay(document.day, locale),
          })}
        />
        <FilterForm of={of} filter={filter} document={document} />
        <Counts of={of} shown={shown} filter={filter} parts={document.totals.children} />
        <div className="sheet">
          <Margin shown={shown} length={kept.text.length} />
          <div className="beside no-print">
            <p className="hint">{words("hint")}</p>
            <Contents shown={shown} />
          </div>
          <ReportText shown={shown} href={(code) => `items/${code}${edition}`} />
        </div>
        <p className="pub-small kept">{desk("kept", { sha: report.sha256 })}</p>
      </div>
    </PublicFrame>
  );
}
