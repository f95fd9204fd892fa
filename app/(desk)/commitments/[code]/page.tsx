import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { Badge, FlagBadge } from "@/app/_ui/badge";
import { buttonClass, LinkButton } from "@/app/_ui/button";
import { PeriodStrip } from "@/app/_ui/charts/period-strip";
import { FigureHelp } from "@/app/_ui/figure-help";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { formatMonth } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { periodOf } from "@/server/lamp/periods";
import { mayInstruct } from "@/server/notices/policy";
import { requestContext } from "@/server/request";
import { publicItemOf } from "../../public-page";
import { Asking } from "./asking";
import { Children } from "./children";
import { EvidenceList } from "./evidence-list";
import { FiledNote } from "./filed-note";
import { FromDay } from "./from-day";
import { LampCard } from "./lamp-card";
import { LampFindings } from "./lamp-findings";
import { Measures } from "./measures";
import { Milestones } from "./milestones";
import { Notices } from "./notices";
import { People } from "./people";
import { Requests } from "./requests";
import { TakeBackAction } from "./take-back-action";
import { Timeline } from "./timeline";
import { Updates } from "./updates";
import { VoteAction } from "./vote-action";
import { Votes } from "./votes";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ filed?: string; asOf?: string }> };

async function load(params: Props["params"]) {
  const { code } = await params;
  return orNotFound((await api()).commitments.show({ code: decodeURIComponent(code) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  return { title: decodeURIComponent(code) };
}

/** One pledge with everything that is known of it: the sentence, the people, the lamp and its reason, the history. */
export default async function CommitmentPage({ params, searchParams }: Props) {
  const data = await load(params);
  const { filed, asOf } = await searchParams;
  const { db, actor, government, clock } = await requestContext();
  const words = await getTranslations("commitment");
  const values = await getTranslations("values");
  const locale = await getLocale();
  const { commitment, lamp, area, theme, context } = data;
  const subject = { id: commitment.id, code: commitment.code, version: commitment.version };
  const current = periodOf(clock.today());
  const open = data.updates.find((one) => one.period === current && one.kind === "periodic");
  const extra = await getTranslations("extra");
  const publicItem = government
    ? await publicItemOf({ db }, government.slug, data.report.year, commitment.code)
    : null;
  const evidence = data.may.seeEvidence
    ? await (await api()).evidence.list({ commitmentId: commitment.id })
    : null;
  return (
    <Words of={["commitment", "extra", "desk", "common", "errors", "values"]}>
      <LiveRegion>
        <PageHeader
          above={`${commitment.code} · ${locale === "zh" ? area.nameZh : area.nameEn} · ${locale === "zh" ? theme.nameZh : theme.nameEn}`}
          title={locale === "zh" ? commitment.titleZh : commitment.titleEn}
          below={
            <span className="flex flex-wrap gap-1.5">
              <Badge>{values(`kind.${commitment.kind}`)}</Badge>
              <Badge>{values(`state.${commitment.state}`)}</Badge>
              {commitment.strength === "plain" ? null : (
                <Badge tone="brand">{values(`strength.${commitment.strength}`)}</Badge>
              )}
              {commitment.livelihood ? <FlagBadge flag="livelihood" /> : null}
              {lamp?.overdue ? <FlagBadge flag="overdue" /> : null}
              {lamp?.stale ? <FlagBadge flag="stale" /> : null}
              {lamp?.disagree ? <FlagBadge flag="disagree" /> : null}
              {commitment.deferrals > 0 ? (
                <Badge tone="yellow">{values("badge.deferred", { times: commitment.deferrals })}</Badge>
              ) : null}
              {commitment.demonstration ? <FlagBadge flag="demonstration" /> : null}
            </span>
          }
          actions={
            <>
              {data.filing.file ? (
                <LinkButton look="primary" href={`/commitments/${commitment.code}/updates/${current}`}>
                  {words(open ? "goOnFiling" : "file", { month: formatMonth(current, locale) })}
                </LinkButton>
              ) : null}
              <Asking data={data} />
              {data.may.recall ? <TakeBackAction way="recall" {...subject} /> : null}
              {data.may.reopen ? <TakeBackAction way="reopen" {...subject} /> : null}
              {data.may.vote ? <VoteAction {...subject} today={clock.today()} /> : null}
              {actor?.role === "supervisor" && (await (await api()).provenance.may()).correct ? (
                <LinkButton href={`/report/provenance?code=${encodeURIComponent(commitment.code)}`}>
                  {(await getTranslations("provenance"))("link")}
                </LinkButton>
              ) : null}
              {data.may.confirm ? (
                <LinkButton look="primary" href={`/commitments/${commitment.code}/assignment`}>
                  {words(data.may.assign ? "assignNow" : "assignment")}
                </LinkButton>
              ) : null}
              {data.filing.contribute ? (
                <LinkButton href={`/commitments/${commitment.code}/updates/${current}/contribution`}>
                  {extra("contribute", { month: formatMonth(current, locale) })}
                </LinkButton>
              ) : null}
              {publicItem ? (
                // A plain link: the public pages stand outside the desk.
                <a className={buttonClass()} href={publicItem}>
                  {words("publicItem")}
                </a>
              ) : null}
              {actor && mayInstruct(actor, commitment) ? (
                // A plain anchor: the dialog stands with the instructions, further down.
                <a className={buttonClass()} href="#notices">
                  {(await getTranslations("notices"))("toInstruct")}
                </a>
              ) : null}
              {data.filing.onBehalf ? (
                <LinkButton href={`/commitments/${commitment.code}/updates/${current}`}>
                  {extra("fileFor", { month: formatMonth(current, locale) })}
                </LinkButton>
              ) : null}
            </>
          }
        />
        {asOf ? <FromDay code={commitment.code} asOf={asOf} today={clock.today()} /> : null}
        {filed ? <FiledNote filed={filed} /> : null}
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1.7fr)_minmax(16rem,1fr)]">
          <div className="grid content-start gap-8">
            <blockquote lang="zh-CN" className="quote max-w-prose text-ink-2 text-lg">
              {context.before}
              <mark className="rounded-sm bg-brand-soft px-0.5 text-ink">{context.quote}</mark>
              {context.after}
              <footer className="mt-1 font-sans text-ink-3 text-small not-italic">
                {words("source", { from: commitment.start + 1, to: commitment.end })}
              </footer>
            </blockquote>
            {data.children.length ? <Children data={data} /> : null}
            {data.measures.length ? <Measures data={data} today={clock.today()} /> : null}
            {data.milestones.length ? (
              <Milestones data={data} today={clock.today()} evidence={evidence} />
            ) : null}
            <Updates rows={data.updates} code={commitment.code} mayAdd={data.may.file} />
            {evidence ? <EvidenceList pieces={evidence} milestones={data.milestones} /> : null}
            <Requests rows={data.requests} />
            <Notices commitmentId={commitment.id} code={commitment.code} today={clock.today()} />
            {data.votes.length ? <Votes rows={data.votes} /> : null}
          </div>
          <div className="grid content-start gap-8">
            {lamp ? <LampCard lamp={lamp} data={data} evidence={evidence} /> : null}
            <LampFindings rows={data.requests} />
            {lamp?.strip.length ? (
              <Section title={words("periods")} aside={<FigureHelp of="strip" />}>
                <PeriodStrip
                  cells={lamp.strip}
                  year={Number(data.plan.startOn.slice(0, 4))}
                  filings={!commitment.hasChildren}
                />
              </Section>
            ) : null}
            <People data={data} />
            {data.parent[0] ? (
              <Section title={words("partOf")}>
                <Link href={`/commitments/${data.parent[0].code}`}>
                  {data.parent[0].code} {locale === "zh" ? data.parent[0].titleZh : data.parent[0].titleEn}
                </Link>
              </Section>
            ) : null}
            <Timeline rows={data.timeline} code={commitment.code} />
          </div>
        </div>
      </LiveRegion>
    </Words>
  );
}
