import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Pager } from "@/app/_ui/pager";
import { Section } from "@/app/_ui/section";
import { formatNumber, formatShare } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { sentenceKinds } from "@/db/values";
import "./coverage.css";
import { KindsTable } from "./kinds-table";
import { Proof } from "./proof";
import { coverageHref, loadCoverageParams } from "./search-params";
import { SentencesTable } from "./sentences-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report.coverage"))("title") };
}

/** The account of the report: that every sentence was read and classed, and how much of it is promised. */
export default async function CoveragePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await loadCoverageParams(searchParams);
  const data = await orNotFound(
    (await api()).reports.coverage({ kind: params.kind, page: Math.min(Math.max(params.page, 1), 10_000) }),
  );
  const words = await getTranslations("report.coverage");
  const kinds = await getTranslations("values.sentenceKind");
  const locale = await getLocale();
  const { signs, classed, quoted } = data.signs;
  const count = (value: number) => formatNumber(value, locale);
  return (
    <Words of={["report", "errors", "values"]}>
      <LiveRegion>
        <PageHeader
          above={locale === "zh" ? data.report.titleZh : data.report.titleEn}
          title={words("title")}
          below={words("about")}
          actions={<a href="/report">{words("back")}</a>}
        />
        <div className="grid gap-8">
          <div className="grid gap-3">
            <ul className="grid gap-1">
              <li>{words("all", { signs: count(signs) })}</li>
              <li>
                {words("classed", { signs: count(classed), share: formatShare(classed / signs) })}{" "}
                <b>
                  {classed === signs ? words("none") : words("missing", { signs: count(signs - classed) })}
                </b>
              </li>
              <li>
                {words("quoted", {
                  ...{ pledges: data.pledges, signs: count(quoted), share: formatShare(quoted / signs) },
                })}
              </li>
              <Proof proof={await (await api()).provenance.proof()} />
            </ul>
            <KindsTable data={data} />
          </div>
          <Section title={words("list")} aside={words("shown", { count: data.count })}>
            <nav aria-label={words("kind")} className="no-print mb-3 flex flex-wrap gap-x-4 gap-y-1">
              {[null, ...sentenceKinds].map((kind) => (
                <a
                  key={kind}
                  href={coverageHref({ kind })}
                  aria-current={params.kind === kind ? "page" : undefined}
                  className="inline-flex min-h-8 items-center aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  {kind ? kinds(kind) : words("every")}
                </a>
              ))}
            </nav>
            {data.may.reclassify ? (
              <p className="no-print mb-2 text-ink-2 text-small">{words("fixed")}</p>
            ) : null}
            {data.rows.length ? (
              <>
                <SentencesTable data={data} params={params} />
                <Pager
                  page={params.page}
                  pages={data.pages}
                  href={(page) => coverageHref({ kind: params.kind, page })}
                />
              </>
            ) : (
              <EmptyState title={words("empty")} />
            )}
          </Section>
        </div>
      </LiveRegion>
    </Words>
  );
}
