import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { Alert } from "@/app/_ui/alert";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { formatMonth, formatShortDay } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { ContributionForm } from "./contribution-form";

type Props = { params: Promise<{ code: string; period: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = await getTranslations("extra");
  return { title: `${decodeURIComponent((await params).code)} ${words("contribution")}` };
}

/** A supporting department's part of a period, which the lead sends with its own. */
export default async function ContributionPage({ params }: Props) {
  const { code, period } = await params;
  const data = await orNotFound(
    (await api()).updates.contribution({ code: decodeURIComponent(code), period }),
  );
  const words = await getTranslations("extra");
  const filing = await getTranslations("filing");
  const locale = await getLocale();
  const { commitment, lead, mine, last } = data;
  const month = formatMonth(period, locale);
  const leadName = locale === "zh" ? lead.nameZh : lead.nameEn;
  return (
    <Words of={["extra", "desk", "errors", "values", "common"]}>
      <LiveRegion>
        <PageHeader
          above={
            <>
              <Link href={`/commitments/${commitment.code}`}>{commitment.code}</Link>
              {` · ${leadName} · ${filing("deadline", { day: formatShortDay(data.deadline, locale) })}`}
            </>
          }
          title={words("contributionHeading", {
            title: locale === "zh" ? commitment.titleZh : commitment.titleEn,
            month,
          })}
          below={words("contributionText", { lead: leadName })}
        />
        <div className="grid gap-x-9 gap-y-6 lg:grid-cols-[minmax(0,40rem)_minmax(15rem,21rem)]">
          {data.mayContribute ? (
            <ContributionForm
              key={mine?.version ?? 0}
              commitmentId={commitment.id}
              period={period}
              words={mine?.words ?? ""}
              version={mine?.version ?? null}
            />
          ) : (
            <div className="grid content-start gap-4">
              <Alert tone="note">{words(data.sent ? "contributionSent" : "contributionClosed")}</Alert>
              {mine ? <p className="whitespace-pre-wrap">{mine.words}</p> : null}
            </div>
          )}
          {last ? (
            <Section title={words("lastOfLead", { month: formatMonth(last.period, locale) })}>
              <p className="whitespace-pre-wrap text-ink-2">{last.progress || filing("wasNoChange")}</p>
            </Section>
          ) : null}
        </div>
      </LiveRegion>
    </Words>
  );
}
