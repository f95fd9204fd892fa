import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { api } from "@/app/_trpc/server";
import { LinkButton } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { FigureHelp } from "@/app/_ui/figure-help";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Pager } from "@/app/_ui/pager";
import { formatDay } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { requestContext } from "@/server/request";
import { Chips, cleared } from "./chips";
import { filterChoices } from "./filter-choices";
import { Filters } from "./filters";
import { GroupIndex } from "./ledger-groups";
import { LedgerKeys } from "./ledger-keys";
import { LedgerTable } from "./ledger-table";
import { Settling } from "./ledger-settling";
import { LookingBack } from "./looking-back";
import { readLedger } from "./read-ledger";
import { exportHref, ledgerHref, loadLedgerParams } from "./search-params";
import { ViewsBar } from "./views-bar";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ledger"))("title") };
}

/** What is called one's own: a leader's charge, or the department of an officer or head. */
const ownKinds: Record<string, "leader" | "department"> = {
  leader: "leader",
  officer: "department",
  head: "department",
};

/** The ledger (台账): everything it shows is in its address. */
export default async function LedgerPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = loadLedgerParams(await searchParams);
  const words = await getTranslations("ledger");
  const locale = await getLocale();
  const { list, outside } = await readLedger(params);
  if (!list)
    return (
      <>
        <PageHeader title={words("title")} />
        <LookingBack params={params} outside={outside} />
      </>
    );
  const caller = await api();
  const [offered, views] = [await caller.commitments.choices(), await caller.views.list()];
  const pages = Math.max(1, Math.ceil(list.all / list.pageSize));
  if (list.page > pages) redirect(ledgerHref({ ...params, page: pages }));
  const choices = filterChoices(
    { ledger: words, values: await getTranslations("values"), lamp: await getTranslations("lamp") },
    offered,
    locale,
  );
  const { actor, clock } = await requestContext();
  const parents = list.all - list.counted;
  // The report's own pledges are counted with their parents, as the report does.
  const found =
    params.flag === "of-report" && parents > 0
      ? [words("withParents", { count: list.all, parents })]
      : [
          words("found", { count: list.counted }),
          ...(parents > 0 ? [words("parents", { count: parents })] : []),
        ];
  const unfiltered = ledgerHref({ ...params, page: 1 }) === cleared(params);
  return (
    <LiveRegion>
      <Words of={["ledger", "errors"]}>
        <div className="grid gap-4">
          <PageHeader
            title={words("title")}
            actions={
              <>
                <FigureHelp of="counted" />
                <LedgerKeys />
                <a href={exportHref(params)} className="text-small" download>
                  {words("export")}
                </a>
              </>
            }
          />
          <div className="no-print -mt-4 grid gap-3">
            <ViewsBar views={views} params={params} />
            <Filters
              params={params}
              choices={choices}
              mine={ownKinds[actor?.role ?? ""] ?? null}
              today={clock.today()}
            />
          </div>
          {list.asOf ? <LookingBack params={params} day={formatDay(list.asOf, locale)} /> : null}
          <Chips params={params} choices={choices} />
          {list.groups && params.group ? (
            <GroupIndex groups={list.groups} by={params.group} params={params} />
          ) : null}
          <Settling
            may={list.settler}
            offers={{
              settle: list.rows.some((row) => row.settles),
              chase: list.rows.some((row) => row.chases),
            }}
          >
            {list.rows.length > 0 ? (
              <LedgerTable
                rows={list.rows}
                groups={list.groups}
                params={params}
                asOf={list.asOf}
                found={found.join(" · ")}
              />
            ) : unfiltered ? (
              <EmptyState title={words("empty")}>{words("emptyText")}</EmptyState>
            ) : (
              <EmptyState
                title={words("nothing")}
                action={<LinkButton href={cleared(params)}>{words("clear")}</LinkButton>}
              >
                {words("nothingText")}
              </EmptyState>
            )}
          </Settling>
          <Pager page={list.page} pages={pages} href={(page) => ledgerHref({ ...params, page })} />
        </div>
      </Words>
    </LiveRegion>
  );
}
