import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { Badge } from "@/app/_ui/badge";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { Disputed } from "../disputed";
import { RequestStateBadge } from "../request-state";
import { RowActions } from "../row-actions";
import { ClosingProof } from "./closing-proof";
import { Comparison } from "./comparison";
import { DecisionForm } from "./decision-form";
import { History } from "./history";
import { ItemCard } from "./item-card";
import { Outcome } from "./outcome";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("requests"))("title") };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One request on one screen: what was set, what is asked and why, what proves it, and the decision. */
export default async function RequestPage({ params }: Props) {
  const { id } = await params;
  // An address that names no request at all is answered like one that names none of this government.
  const asked = uuid.test(id) ? id : "00000000-0000-4000-8000-000000000000";
  const data = await orNotFound((await api()).requests.show({ id: asked }));
  const { request, commitment, notice } = data;
  const words = await getTranslations("requests");
  const kinds = await getTranslations("values.requestKind");
  const locale = await getLocale();
  const { code } = commitment;
  return (
    <Words of={["requests", "review", "desk", "common", "errors", "values"]}>
      <LiveRegion>
        <PageHeader
          above={<Link href="/requests">{words("back")}</Link>}
          title={`${kinds(request.kind)} · ${locale === "zh" ? commitment.titleZh : commitment.titleEn}`}
          below={
            <>
              <span className="flex flex-wrap gap-1.5">
                <RequestStateBadge kind={request.kind} state={request.state} />
                {request.late ? <Badge tone="red">{words("late")}</Badge> : null}
              </span>
              {words("filedBy", {
                department: locale === "zh" ? request.departmentZh : request.departmentEn,
                name: request.filedByName,
                day: formatDay(request.filedOn, locale),
              })}
              {data.people.endorsedBy && request.endorsedOn
                ? ` · ${words("endorsedBy", { name: data.people.endorsedBy, day: formatDay(request.endorsedOn, locale) })}`
                : null}
            </>
          }
          actions={
            <RowActions
              key={request.version}
              id={request.id}
              code={code}
              version={request.version}
              state={request.state}
              may={request.may}
            />
          }
        />
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1.7fr)_minmax(16rem,1fr)]">
          <div className="grid min-w-0 content-start gap-8">
            <Section title={words("reason")}>
              {request.kind === "objection" ? <Disputed answers={request.answers} /> : null}
              <p className="max-w-prose whitespace-pre-wrap">{request.reason}</p>
              {request.progressSoFar ? (
                <>
                  <h3 className="mt-2">{words("soFar")}</h3>
                  <p className="max-w-prose whitespace-pre-wrap">{request.progressSoFar}</p>
                </>
              ) : null}
              {notice?.words ? (
                <>
                  <h3 className="mt-2">{words("noticeWords")}</h3>
                  <p className="max-w-prose whitespace-pre-wrap text-ink-2">{notice.words}</p>
                </>
              ) : null}
            </Section>
            {request.changes.length ? <Comparison data={data} /> : null}
            {request.kind === "closing" ? <ClosingProof data={data} /> : null}
            {request.may.decide ? (
              <DecisionForm
                key={request.id}
                request={{ ...request, grantable: request.may.grant }}
                verified={data.verified}
              />
            ) : (
              <Outcome data={data} />
            )}
          </div>
          <div className="grid content-start gap-8">
            <ItemCard data={data} />
            {data.history.length ? <History rows={data.history} /> : null}
          </div>
        </div>
      </LiveRegion>
    </Words>
  );
}
