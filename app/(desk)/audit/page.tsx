import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { api } from "@/app/_trpc/server";
import { buttonClass, LinkButton } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Words } from "@/app/_words/words";
import { mayReadAudit } from "@/server/audit/policy";
import { requestContext } from "@/server/request";
import { AuditTable } from "./audit-table";
import { AuditFilters } from "./filters";
import { auditFilterOf, auditHref, exportHref, loadAuditParams } from "./search-params";
import { VerifyChain } from "./verify-chain";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("title") };
}

/** Who did what: the trail in words, narrowed by its address, verified and exported on demand. */
export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, government } = await requestContext();
  if (!actor || !government) return null; // the layout has sent them to the sign-in
  const words = await getTranslations("audit");
  if (!mayReadAudit(actor)) return <EmptyState title={words("notYours")}>{words("notYoursText")}</EmptyState>;
  const params = await loadAuditParams(searchParams);
  const caller = await api();
  const before = params.before !== null && params.before > 0 ? params.before : null;
  const { rows, names, next } = await caller.audit.list({ ...auditFilterOf(params), before });
  const { people } = await caller.audit.choices();
  const narrowed = auditHref({ ...params, before: null }) !== auditHref();
  return (
    <Words of={["audit", "errors"]}>
      <div className="grid gap-4">
        <PageHeader
          title={words("title")}
          below={words("about")}
          actions={
            <>
              <LinkButton href="/audit/changes">{words("changesLink")}</LinkButton>
              <a className={buttonClass()} href={exportHref(params)} download>
                {words("export")}
              </a>
            </>
          }
        />
        <VerifyChain />
        <AuditFilters params={params} people={people} />
        {rows.length > 0 ? (
          <AuditTable rows={rows} names={names} timeZone={government.timeZone} />
        ) : narrowed || before ? (
          <EmptyState title={words("nothing")}>{words("nothingText")}</EmptyState>
        ) : (
          <EmptyState title={words("empty")} />
        )}
        <nav aria-label={words("older")} className="no-print flex flex-wrap justify-between gap-3">
          <span>
            {before ? (
              <LinkButton prefetch={false} rel="prev" href={auditHref({ ...params, before: null })}>
                {words("newest")}
              </LinkButton>
            ) : null}
          </span>
          {next ? (
            <LinkButton prefetch={false} rel="next" href={auditHref({ ...params, before: next })}>
              {words("older")}
            </LinkButton>
          ) : null}
        </nav>
      </div>
    </Words>
  );
}
