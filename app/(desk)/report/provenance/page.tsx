import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import type { ReactNode } from "react";
import { api, orNotFound } from "@/app/_trpc/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { sentenceId } from "@/app/_ui/reader/places";
import { Section } from "@/app/_ui/section";
import { Words } from "@/app/_words/words";
import { mayCorrect } from "@/server/provenance/policy";
import { requestContext } from "@/server/request";
import { ParagraphPledges } from "./paragraph-pledges";
import "./provenance.css";
import { nothingChosen, readProvenanceParams } from "./search-params";
import { WayForm } from "./way-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("provenance"))("title") };
}

/** Corrects where a pledge comes from, in sight of its paragraph; the report's text itself is never touched. */
export default async function ProvenancePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { way: asked, ...place } = await readProvenanceParams(await searchParams);
  const words = await getTranslations("provenance");
  const { actor } = await requestContext();
  if (!actor) return null; // the layout has sent them to the sign-in
  if (!mayCorrect(actor, { governmentId: actor.governmentId, state: "active" }))
    return <Nothing title={words("notYours")}>{words("notYoursText")}</Nothing>;
  if (nothingChosen(place))
    return <Nothing title={words("nothingChosen")}>{words("nothingChosenText")}</Nothing>;
  const frame = await orNotFound((await api()).provenance.frame(place));
  const locale = await getLocale();
  const way = frame.open ? asked : "add";
  const first = frame.sentences.find((one) => one.start <= frame.span.start && frame.span.start < one.end);
  return (
    <Words of={["provenance", "errors", "values", "common"]}>
      <LiveRegion>
        <PageHeader
          above={locale === "zh" ? frame.report.titleZh : frame.report.titleEn}
          title={words(`wayTitle.${way}`, { code: frame.open ?? "" })}
          below={words("about")}
          actions={<a href={`/report#${sentenceId((first ?? frame.paragraph).start)}`}>{words("back")}</a>}
        />
        <div className="grid gap-8">
          <Section title={words("paragraph")}>
            <WayForm frame={frame} way={way} />
          </Section>
          <Section title={words("pledges")}>
            <ParagraphPledges frame={frame} way={way} />
          </Section>
        </div>
      </LiveRegion>
    </Words>
  );
}

/** Why there is nothing to correct here, with the way back to the report. */
async function Nothing({ title, children }: { title: string; children: ReactNode }) {
  const words = await getTranslations("provenance");
  return (
    <>
      <PageHeader title={words("title")} />
      <EmptyState title={title} action={<a href="/report">{words("back")}</a>}>
        {children}
      </EmptyState>
    </>
  );
}
