import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { api } from "@/app/_trpc/server";
import { LinkButton } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Pager } from "@/app/_ui/pager";
import { Chips } from "./chips";
import { filterChoices } from "./filter-choices";
import { Filters } from "./filters";
import { LedgerTable } from "./ledger-table";
import { Settling } from "./ledger-settling";
import { ledgerHref, listInputOf, loadLedgerParams } from "./search-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ledger"))("title") };
}

/** The ledger (台账): everything it shows is in its address. */
export default async function LedgerPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await loadLedgerParams(searchParams);
  const caller = await api();
  const [list, offered] = [
    await caller.commitments.list(listInputOf(params)),
    await caller.commitments.choices(),
  ];
  const pages = Math.max(1, Math.ceil(list.all / list.pageSize));
  if (list.page > pages) redirect(ledgerHref({ ...params, page: pages }));
  const words = await getTranslations("ledger");
  const choices = filterChoices(
    { ledger: words, values: await getTranslations("values"), lamp: await getTranslations("lamp") },
    offered,
    await getLocale(),
  );
  const parents = list.all - list.counted;
  const found = [
    words("found", { count: list.counted }),
    parents > 0 ? words("parents", { count: parents }) : null,
  ].filter((part) => part !== null);
  const unfiltered = ledgerHref({ ...params, sort: "code", descending: false, page: 1 }) === ledgerHref();
  return (
    <div className="grid gap-4">
      <PageHeader title={words("title")} />
      <div className="no-print -mt-4">
        <Filters params={params} choices={choices} />
      </div>
      <Chips params={params} choices={choices} />
      <Settling may={list.settler} offers={list.rows.some((row) => row.settles)}>
        {list.rows.length > 0 ? (
          <LedgerTable rows={list.rows} params={params} found={found.join(" · ")} />
        ) : unfiltered ? (
          <EmptyState title={words("empty")}>{words("emptyText")}</EmptyState>
        ) : (
          <EmptyState
            title={words("nothing")}
            action={<LinkButton href={ledgerHref()}>{words("clear")}</LinkButton>}
          >
            {words("nothingText")}
          </EmptyState>
        )}
      </Settling>
      <Pager page={list.page} pages={pages} href={(page) => ledgerHref({ ...params, page })} />
    </div>
  );
}
