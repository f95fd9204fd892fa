import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { api } from "@/app/_trpc/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Pager } from "@/app/_ui/pager";
import { Words } from "@/app/_words/words";
import { requestContext } from "@/server/request";
import { GroupTabs } from "./group-tabs";
import { NoticeFilters } from "./notice-filters";
import { type Group, groupStates } from "./notices-data";
import { NoticesTable } from "./notices-table";
import { groupsOf, loadNoticeParams, noticesHref } from "./search-params";
import { SuggestedTable } from "./suggested-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("title") };
}

/** The ladder (督办): what it proposes, what is drafted, issued, answered and ended. */
export default async function NoticesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const loaded = await loadNoticeParams(searchParams);
  const params = { ...loaded, page: Math.min(10_000, Math.max(1, loaded.page)) };
  const words = await getTranslations("notices");
  const { actor } = await requestContext();
  const groups = groupsOf(actor?.role ?? "observer");
  const caller = await api();
  const suggested = await caller.notices.suggested();
  const group: Group = groups.find((one) => one === params.group) ?? groups[0] ?? "issued";
  const department = params.department && params.department.length <= 40 ? [params.department] : [];
  const list = await caller.notices.list({
    state: group === "suggested" ? [] : [...groupStates[group]],
    step: params.step ? [params.step] : [],
    department,
    mine: params.mine,
    page: group === "suggested" ? 1 : params.page,
  });
  const pages = Math.max(1, Math.ceil(list.all / list.pageSize));
  if (group !== "suggested" && params.page > pages) redirect(noticesHref({ ...params, page: pages }));
  const narrowed = suggested.filter(
    (row) =>
      (!params.step || row.step === params.step) &&
      (department.length === 0 || department.includes(row.departmentCode)),
  );
  const sum = (one: keyof typeof groupStates) =>
    groupStates[one].reduce((total, state) => total + (list.states[state] ?? 0), 0);
  const counts = {
    suggested: narrowed.length,
    drafts: sum("drafts"),
    issued: sum("issued"),
    answered: sum("answered"),
    ended: sum("ended"),
  };
  const { departments } = await caller.commitments.choices();
  return (
    <Words of={["notices", "values", "lamp", "desk", "common", "errors"]}>
      <LiveRegion>
        <div className="grid gap-4">
          <PageHeader title={words("title")} below={words("intro")} />
          <GroupTabs groups={groups} current={group} counts={counts} params={params} />
          <NoticeFilters params={params} departments={departments} />
          {group === "suggested" ? (
            narrowed.length > 0 ? (
              <SuggestedTable rows={narrowed.map(({ governmentId: _, ...row }) => row)} />
            ) : (
              <EmptyState title={words("empty.suggested")}>{words("empty.suggestedText")}</EmptyState>
            )
          ) : list.rows.length > 0 ? (
            <NoticesTable rows={list.rows} today={list.today} found={words("found", { count: list.all })} />
          ) : (
            <EmptyState title={words("empty.list")}>{words("empty.listText")}</EmptyState>
          )}
          {group === "suggested" ? null : (
            <Pager page={params.page} pages={pages} href={(page) => noticesHref({ ...params, page })} />
          )}
        </div>
      </LiveRegion>
    </Words>
  );
}
