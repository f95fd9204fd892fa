import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { Badge } from "@/app/_ui/badge";
import { LinkButton } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { Words } from "@/app/_words/words";
import { TakeBackAction } from "../take-back-action";
import { AssignmentForm } from "./assignment-form";
import { ChildrenForm } from "./children-form";
import { DiscontinueAction } from "./discontinue-action";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const words = await getTranslations("assignment");
  return { title: words("pageTitle", { code: decodeURIComponent(code) }) };
}

/** Where a supervisor settles who answers for a commitment, by when and how it is judged, and sends it out (责任分解). */
export default async function AssignmentPage({ params }: Props) {
  const { code } = await params;
  const data = await orNotFound((await api()).commitments.assignment({ code: decodeURIComponent(code) }));
  const words = await getTranslations("assignment");
  const values = await getTranslations("values");
  const locale = await getLocale();
  const { commitment, may } = data;
  const subject = { id: commitment.id, code: commitment.code, version: commitment.version };
  const href = `/commitments/${encodeURIComponent(commitment.code)}`;
  return (
    <Words of={["assignment", "commitment", "desk", "common", "errors", "values"]}>
      <LiveRegion>
        <PageHeader
          above={words("above", { code: commitment.code })}
          title={locale === "zh" ? commitment.titleZh : commitment.titleEn}
          below={
            <span className="flex flex-wrap gap-1.5">
              <Badge>{values(`kind.${commitment.kind}`)}</Badge>
              <Badge>{values(`state.${commitment.state}`)}</Badge>
            </span>
          }
          actions={
            <>
              {may.recall ? <TakeBackAction way="recall" {...subject} /> : null}
              {may.discontinue ? <DiscontinueAction {...subject} /> : null}
              <LinkButton href={href}>{words("toCommitment")}</LinkButton>
            </>
          }
        />
        <blockquote lang="zh-CN" className="quote mb-6 max-w-prose text-ink-2 text-lg">
          {commitment.quote}
        </blockquote>
        {commitment.refusalReason ? (
          <p className="mb-6 max-w-prose text-red">
            {words("wasRefused", { reason: commitment.refusalReason })}
          </p>
        ) : null}
        <div className="grid max-w-4xl gap-8">
          {may.confirm ? (
            // A commitment that was taken back begins anew.
            <AssignmentForm key={`${commitment.id} ${commitment.sentOn ?? ""}`} data={data} />
          ) : (
            <EmptyState
              title={words(may.recall || may.addChildren ? "settled" : "notYours")}
              action={<LinkButton href={href}>{words("toCommitment")}</LinkButton>}
            >
              {words(may.recall ? "recallFirst" : may.addChildren ? "byRequest" : "whoSettles")}
            </EmptyState>
          )}
          {may.addChildren ? (
            <Section
              title={words("children")}
              aside={data.children > 0 ? words("childrenNow", { count: data.children }) : null}
            >
              <ChildrenForm data={data} />
            </Section>
          ) : null}
        </div>
      </LiveRegion>
    </Words>
  );
}
