import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Pager } from "@/app/_ui/pager";
import { isOfOffice } from "@/server/clues/policy";
import { requestContext } from "@/server/request";
import { ClueRow } from "./clue-row";
import { cluesHref, listInputOf, loadClueParams } from "./search-params";
import { StateTabs } from "./tabs";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("clues"))("title") };
}

/** What the public has told about commitments, by what became of it; for the supervision office alone. */
export default async function CluesPage({ searchParams }: Props) {
  const { actor } = await requestContext();
  if (!actor) return null; // the layout has sent them to the sign-in
  const words = await getTranslations("clues.queue");
  if (!isOfOffice(actor)) return <EmptyState title={words("notYours")}>{words("notYoursText")}</EmptyState>;
  const params = await loadClueParams(searchParams);
  const states = await getTranslations("values.clueState");
  const list = await (await api()).clues.list(listInputOf(params));
  return (
    <>
      <PageHeader title={words("title")} below={words("intro")} />
      <StateTabs params={params} count={list.count} />
      <search>
        <form method="get" action="/clues" className="mb-3 flex flex-wrap items-end gap-3">
          {params.state === "received" ? null : <input type="hidden" name="state" value={params.state} />}
          <label className="grid min-w-0 gap-1 text-small">
            {words("code")}
            <input name="code" maxLength={40} defaultValue={params.code ?? ""} className="control" />
          </label>
          <Button type="submit">{words("find")}</Button>
          {params.code ? (
            <Link href={cluesHref({ state: params.state })} className="py-2">
              {words("clear")}
            </Link>
          ) : null}
        </form>
      </search>
      {list.rows.length ? (
        <ol className="border-ink border-t-2">
          {list.rows.map((row) => (
            <ClueRow key={row.id} row={row} />
          ))}
        </ol>
      ) : (
        <EmptyState title={words("empty", { state: states(params.state) })}>{words("emptyText")}</EmptyState>
      )}
      <Pager page={list.page} pages={list.pages} href={(page) => cluesHref({ ...params, page })} />
    </>
  );
}
