import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { Alert } from "@/app/_ui/alert";
import { Button, LinkButton } from "@/app/_ui/button";
import { Column, DataTable } from "@/app/_ui/data-table";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { errorText } from "@/app/_words/error-text";
import { formatDay } from "@/app/_words/format";
import { mayReadAudit } from "@/server/audit/policy";
import { AppError } from "@/server/core/errors";
import { addDays } from "@/server/lamp/days";
import { requestContext } from "@/server/request";
import { ChangeRow } from "./change-row";
import type { Changes } from "./changes-data";

type Props = { searchParams: Promise<{ since?: string; until?: string }> };
const usualDays = 30;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit.changes"))("title") };
}

/** What changed, or why the days that were asked for do not fit. */
async function read(
  day: string,
  until: string | null,
): Promise<{ found: Changes } | { refused: AppError | null }> {
  try {
    return { found: await (await api()).audit.changesSince({ day, until }) };
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code !== "BAD_REQUEST") throw error;
    return { refused: error.cause instanceof AppError ? error.cause : null };
  }
}

/** Every commitment as it was at the eve of a day beside how it is now (or was on another day). */
export default async function ChangesPage({ searchParams }: Props) {
  const { actor, clock } = await requestContext();
  if (!actor) return null; // the layout has sent them to the sign-in
  const audit = await getTranslations("audit");
  if (!mayReadAudit(actor)) return <EmptyState title={audit("notYours")}>{audit("notYoursText")}</EmptyState>;
  const words = await getTranslations("audit.changes");
  const errors = await getTranslations("errors");
  const locale = await getLocale();
  const asked = await searchParams;
  const since = asked.since || addDays(clock.today(), -usualDays);
  const result = await read(since, asked.until || null);
  const found = "found" in result ? result.found : null;
  const refused = "refused" in result ? result.refused : null;
  const fields = [
    { name: "since", value: since },
    { name: "until", value: asked.until || clock.today() },
  ] as const;
  return (
    <div className="grid gap-4">
      <PageHeader
        title={words("title")}
        below={
          found
            ? words("about", { eve: formatDay(found.eve, locale), until: formatDay(found.until, locale) })
            : null
        }
        actions={<LinkButton href="/audit">{audit("title")}</LinkButton>}
      />
      <form method="get" action="/audit/changes" className="no-print flex flex-wrap items-end gap-2">
        {fields.map(({ name, value }) => (
          <label key={name} className="grid gap-0.5 text-ink-2 text-small">
            {words(name)}
            <input type="date" name={name} defaultValue={value} max={clock.today()} className="control" />
          </label>
        ))}
        <Button type="submit">{words("show")}</Button>
      </form>
      {found ? (
        <>
          <p className="text-ink-2">{words("found", { count: found.rows.length, total: found.total })}</p>
          {found.rows.length ? (
            <DataTable
              caption={words("title")}
              phone="cards"
              head={[audit("item"), words("lamp"), words("state"), words("happened")].map((one) => (
                <Column key={one}>{one}</Column>
              ))}
            >
              {found.rows.map((row) => (
                <ChangeRow key={row.id} row={row} names={found.names} />
              ))}
            </DataTable>
          ) : (
            <EmptyState title={words("nothing")} />
          )}
        </>
      ) : (
        <Alert tone="error" title={words("badDays")}>
          {errorText(errors, refused ?? { key: "day.invalid" })}
        </Alert>
      )}
    </div>
  );
}
