import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TRPCError } from "@trpc/server";
import { api } from "@/app/_trpc/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { Words } from "@/app/_words/words";
import { candidatesPerPage } from "@/server/editions/schema";
import { mayRead } from "@/server/editions/policy";
import { requestContext } from "@/server/request";
import { EditionsTable } from "./editions-table";
import { Marks } from "./marks";
import { Now } from "./now";
import { loadMarkParams, type MarkParams, marksHref } from "./search-params";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("editions"))("title") };
}

/** Null while the government has no plan yet. */
async function readOverview() {
  try {
    return await (await api()).editions.overview();
  } catch (refusal) {
    if (refusal instanceof TRPCError && refusal.code === "NOT_FOUND") return null;
    throw refusal;
  }
}

/** One page of what can be marked; whoever leafed beyond the last one is led to it. */
async function readMarks(params: MarkParams) {
  const list = await (await api()).editions.candidates(params);
  const pages = Math.max(1, Math.ceil(list.total / candidatesPerPage));
  if (params.page > pages) redirect(marksHref({ ...params, page: pages }));
  return { ...list, pages };
}

/** What the public is told: signed by a supervisor, with what is marked for it. */
export default async function EditionsPage({ searchParams }: Props) {
  const params = await loadMarkParams(searchParams);
  const words = await getTranslations("editions");
  const { actor, clock } = await requestContext();
  if (!actor) return null; // the layout has sent them to the sign-in
  const header = <PageHeader title={words("title")} below={words("intro")} />;
  if (!mayRead(actor, actor))
    return (
      <>
        {header}
        <EmptyState title={words("notYours")}>{words("notYoursText")}</EmptyState>
      </>
    );
  const shown = await readOverview();
  if (!shown)
    return (
      <>
        {header}
        <EmptyState title={words("noPlan")}>{words("noPlanText")}</EmptyState>
      </>
    );
  const marks = shown.may.mark ? await readMarks(params) : null;
  return (
    <Words of={["editions", "desk", "common", "errors", "values"]}>
      <LiveRegion>
        {header}
        <div className="grid gap-10">
          {shown.preview && shown.period ? (
            <Now shown={shown} preview={shown.preview} period={shown.period} today={clock.today()} />
          ) : (
            <EmptyState title={words("nothingDue")}>{words("nothingDueText")}</EmptyState>
          )}
          <EditionsTable shown={shown} />
          {marks ? (
            <Marks params={params} {...marks} />
          ) : (
            <Section title={words("marks.title")}>
              <p className="text-ink-2">{words("marks.onlySupervisor")}</p>
            </Section>
          )}
        </div>
      </LiveRegion>
    </Words>
  );
}
