import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Words } from "@/app/_words/words";
import { requestContext } from "@/server/request";
import { AcceptUnchanged } from "./accept-unchanged";
import { Queue } from "./queue";
import { ReviewDetail } from "./review-detail";
import { ReviewKeys } from "./review-keys";

type Props = { searchParams: Promise<{ id?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("title") };
}

/** One filing after another: the queue on the left, the one in hand beside it. */
export default async function ReviewPage({ searchParams }: Props) {
  const { id } = await searchParams;
  const words = await getTranslations("review");
  const { actor } = await requestContext();
  const call = await api();
  const queue = await call.updates.queue();
  const chosen = id ?? queue[0]?.id ?? null;
  const shown = chosen ? await orNotFound(call.updates.show({ id: chosen })) : null;
  const at = queue.findIndex((row) => row.id === chosen);
  const locale = await getLocale();
  const unchanged = queue
    .filter((row) => row.noChange)
    .map(({ id, version, code, ...row }) => ({
      id,
      version,
      title: `${code} ${locale === "zh" ? row.titleZh : row.titleEn}`,
    }));
  const reviews = actor?.role === "supervisor" || actor?.role === "leader";
  const next = queue[at + 1] ?? (at > 0 ? queue[0] : null);
  const previous = at > 0 ? queue[at - 1] : null;
  if (!shown)
    return (
      <LiveRegion>
        <PageHeader title={words("title")} />
        <EmptyState title={words(reviews ? "emptyTitle" : "notYoursTitle")}>
          {words(reviews ? "emptyText" : "notYoursText")}
        </EmptyState>
      </LiveRegion>
    );
  return (
    <LiveRegion>
      <PageHeader
        title={words("heading", { count: queue.length })}
        below={<span className="max-md:hidden">{words("keys")}</span>}
        actions={
          unchanged.length ? (
            <Words of={["extra", "errors", "common"]}>
              <AcceptUnchanged rows={unchanged} />
            </Words>
          ) : null
        }
      />
      <div className="grid gap-8 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <Queue rows={queue} chosen={chosen} locale={locale} />
        <Words of={["review", "extra", "errors", "values", "common"]}>
          <ReviewDetail data={shown} nextId={next && next.id !== chosen ? next.id : null} />
          <ReviewKeys nextId={next?.id ?? null} previousId={previous?.id ?? null} />
        </Words>
      </div>
    </LiveRegion>
  );
}
