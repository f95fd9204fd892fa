import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { Alert } from "@/app/_ui/alert";
import { FigureHelp } from "@/app/_ui/figure-help";
import { PageHeader } from "@/app/_ui/page-header";
import { Contents } from "@/app/_ui/reader/contents";
import { Margin } from "@/app/_ui/reader/margin";
import { pledgeId } from "@/app/_ui/reader/places";
import "@/app/_ui/reader/reader.css";
import { ReportText } from "@/app/_ui/reader/report-text";
import { formatDay } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { requestContext } from "@/server/request";
import { Counts } from "./counts";
import { FilterBar } from "./filter-bar";
import { Panel } from "./panel";
import { TakeInSelection } from "./provenance/take-in-selection";
import { ReaderKeys } from "./reader-keys";
import { readOpen, readReport } from "./read-report";
import { closeHref, openHref, readReportParams, reportHref } from "./search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("title") };
}

const panelHeading = "opened";

/** The report in its own words, every pledge underlined with its lamp; a pledge opens beside the text. */
export default async function ReportPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { clock } = await requestContext();
  const given = await searchParams;
  const asked = await readReportParams(given, clock.today());
  // A form sends empty fields and today's date as well: whoever shares the address means neither.
  const idle = Object.values(given).includes("") || (given.asOf !== undefined && asked.asOf === null);
  if (idle) redirect(reportHref(asked));
  const words = await getTranslations("report");
  const locale = await getLocale();
  const { shown, refused } = await orNotFound(readReport(asked));
  const params = { ...asked, asOf: shown.asOf };
  const opened = await readOpen(params);
  const { report } = shown;
  const { correct } = await (await api()).provenance.may();
  const mark = opened ? shown.open : null;
  return (
    <div className={opened ? "reader opened" : "reader"}>
      <PageHeader
        above={words("above", {
          meeting: locale === "zh" ? report.meetingZh : report.meetingEn,
          day: formatDay(report.deliveredOn, locale),
        })}
        title={locale === "zh" ? report.titleZh : report.titleEn}
        actions={<a href="/report/coverage">{words("coverage.link")}</a>}
      />
      <div className="grid gap-3">
        {refused ? <Alert tone="error">{refused}</Alert> : null}
        {shown.asOf ? (
          <Alert tone="warning" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <span>
              {words("lookingBack", { day: formatDay(shown.asOf, locale) })} <FigureHelp of="asOf" />
            </span>
            <a className="no-print" href={reportHref({ ...params, asOf: null })}>
              {words("backToToday")}
            </a>
          </Alert>
        ) : null}
        <FilterBar shown={shown} params={params} choices={await (await api()).commitments.choices()} />
        <Counts shown={shown} params={params} />
        {params.open && !opened ? (
          <Alert tone="error">{words("notThere", { code: params.open })}</Alert>
        ) : null}
      </div>
      <div className="sheet">
        <Margin shown={shown} length={report.length} />
        {/* It stays when a pledge opens: on a phone the text below it must not move. */}
        <div className="beside no-print">
          <p className="hint">{words("hint")}</p>
          <Contents shown={shown} />
        </div>
        {opened ? (
          <aside className="beside pledge no-print" aria-label={words("opened")}>
            <Panel data={opened} params={params} headingId={panelHeading} shown={shown} correct={correct} />
          </aside>
        ) : null}
        <ReportText shown={shown} href={(code) => openHref(params, code)} />
      </div>
      <p className="mt-6 break-all text-ink-2 text-small">{words("kept", { sha: report.sha256Text })}</p>
      {correct ? (
        <Words of={["provenance"]}>
          <TakeInSelection />
        </Words>
      ) : null}
      <ReaderKeys
        open={opened?.code ?? null}
        openPlace={mark ? pledgeId(mark) : null}
        close={closeHref(params, mark)}
        panel={panelHeading}
      />
    </div>
  );
}
