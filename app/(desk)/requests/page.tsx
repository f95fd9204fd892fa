import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Pager } from "@/app/_ui/pager";
import { Words } from "@/app/_words/words";
import { Filters } from "./filters";
import { RequestItem } from "./request-item";
import { browseInputOf, loadRequestParams, requestsHref } from "./search-params";
import { ViewTabs } from "./tabs";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("requests"))("title") };
}

/** What departments ask for: those that wait, oldest first, and those that are decided. */
export default async function RequestsPage({ searchParams }: Props) {
  const params = await loadRequestParams(searchParams);
  const words = await getTranslations("requests");
  const list = await (await api()).requests.list(browseInputOf(params));
  const isOpen = params.state === "open";
  return (
    <Words of={["requests", "desk", "common", "errors", "values"]}>
      <LiveRegion>
        <PageHeader title={words("title")} below={words("intro")} />
        <ViewTabs params={params} count={list.count} />
        <Filters params={params} departments={list.departments} />
        {list.rows.length ? (
          <ol className="border-ink border-t-2">
            {list.rows.map((row) => (
              <RequestItem key={`${row.id}${row.version}`} row={row} />
            ))}
          </ol>
        ) : (
          <EmptyState title={words(isOpen ? "emptyOpen" : "emptyDecided")}>
            {words(isOpen ? "emptyOpenText" : "emptyDecidedText")}
          </EmptyState>
        )}
        <Pager page={list.page} pages={list.pages} href={(page) => requestsHref({ ...params, page })} />
      </LiveRegion>
    </Words>
  );
}
