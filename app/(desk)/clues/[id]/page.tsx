import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { Badge } from "@/app/_ui/badge";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { isOfOffice } from "@/server/clues/policy";
import { requestContext } from "@/server/request";
import { ActForm } from "./act-form";
import { DecisionForm } from "./decision-form";
import { RewordForm } from "./reword-form";
import { Sender } from "./sender";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("clues"))("title") };
}

/** One tip: what it says and of which sentence, who sent it, what came of it, and the next step. */
export default async function CluePage({ params }: Props) {
  const { actor } = await requestContext();
  if (!actor) return null; // the layout has sent them to the sign-in
  const queue = await getTranslations("clues.queue");
  if (!isOfOffice(actor)) return <EmptyState title={queue("notYours")}>{queue("notYoursText")}</EmptyState>;
  const { clue, about, may, same, decidedByName } = await orNotFound(
    (await api()).clues.show({ id: (await params).id }),
  );
  const words = await getTranslations("clues.one");
  const states = await getTranslations("values.clueState");
  const locale = await getLocale();
  const { id, version, state, decidedOn } = clue;
  const acting = { id, version, state };
  return (
    <Words of={["clues", "desk", "common", "errors", "values"]}>
      <LiveRegion>
        <PageHeader
          above={<Link href="/clues">{queue("back")}</Link>}
          title={words("title", { code: about.code })}
          below={
            <>
              <Badge tone={state === "received" ? "yellow" : state === "dismissed" ? "plain" : "green"}>
                {states(state)}
              </Badge>{" "}
              {queue("receivedOn", { day: formatDay(clue.receivedOn, locale) })}
            </>
          }
        />
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1.7fr)_minmax(16rem,1fr)]">
          <div className="grid min-w-0 content-start gap-8">
            <Section title={words("words")}>
              <p className="max-w-prose whitespace-pre-wrap">{clue.words}</p>
              {same > 1 ? <p className="mt-2 text-ink-2">{queue("same", { count: same })}</p> : null}
            </Section>
            {clue.answer ? (
              <Section
                title={words("answer")}
                aside={
                  decidedOn
                    ? words("decidedBy", { name: decidedByName ?? "–", day: formatDay(decidedOn, locale) })
                    : null
                }
              >
                <p className="max-w-prose whitespace-pre-wrap">{clue.answer}</p>
              </Section>
            ) : null}
            {may.decide ? <DecisionForm key={version} {...acting} /> : null}
            {may.act ? <ActForm key={version} {...acting} shown={clue.shown} /> : null}
            {may.reword ? (
              <Section title={words("shown")}>
                <p className="mb-2 max-w-prose whitespace-pre-wrap">{clue.shown ?? words("shownNone")}</p>
                <RewordForm key={version} {...acting} shown={clue.shown} />
              </Section>
            ) : null}
          </div>
          <div className="grid content-start gap-8">
            <Section title={words("sentence")}>
              <p>
                <Link href={`/commitments/${about.code}`}>{about.code}</Link>{" "}
                {locale === "zh" ? about.titleZh : about.titleEn}
              </p>
              <p className="quote" lang="zh-CN">
                {about.quote}
              </p>
              <p className="text-ink-2 text-small">
                {words("lead")} · {locale === "zh" ? about.leadZh : about.leadEn}
              </p>
            </Section>
            <Sender sender={clue.sender} erasedOn={clue.senderErasedOn} />
          </div>
        </div>
      </LiveRegion>
    </Words>
  );
}
