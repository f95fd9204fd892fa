import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { buttonClass } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { formatMonth } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { mayRead } from "@/server/editions/policy";
import { requestContext } from "@/server/request";
import { publicHref } from "../../../p/[government]/[year]/links";
import { CorrectNote } from "./correct-note";
import { CorrectWithhold } from "./correct-withhold";
import { Corrections } from "./corrections";
import { Signature } from "./signature";

type Props = { params: Promise<{ period: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = await getTranslations("editions.edition");
  const { period } = await params;
  return {
    title: words("title", {
      month: /^\d{4}-\d{2}$/.test(period) ? formatMonth(period, await getLocale()) : "",
    }),
  };
}

/** One edition: who signed it, what it shows, and the dated corrections, which are all that can still be done to it. */
export default async function EditionPage({ params }: Props) {
  const { actor } = await requestContext();
  if (!actor) return null; // the layout has sent them to the sign-in
  if (!mayRead(actor, actor)) return <NotYours />;
  const data = await orNotFound((await api()).editions.show(await params));
  const words = await getTranslations("editions");
  const month = formatMonth(data.period, await getLocale());
  const { corrections, contents, period } = data;
  return (
    <Words of={["editions", "desk", "common", "errors", "values"]}>
      <LiveRegion>
        <PageHeader
          above={
            <Link prefetch={false} href="/editions">
              {words("edition.back")}
            </Link>
          }
          title={words("edition.title", { month })}
          actions={
            // A plain link: the public pages stand outside the desk.
            <a
              className={buttonClass()}
              href={publicHref({ government: data.slug, year: data.plan.year, edition: period })}
            >
              {words("now.open")}
            </a>
          }
        />
        <div className="grid gap-8">
          <Signature data={data} />
          <Corrections period={period} rows={corrections} />
          <Section title={words("correct.title")}>
            {data.may.correct ? (
              <>
                <p className="mb-4 max-w-prose text-ink-2">{words("correct.intro")}</p>
                {/* What was sent draws the forms anew, empty. */}
                <div key={corrections.length} className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
                  <CorrectNote period={period} />
                  {contents.length > 0 ? (
                    <CorrectWithhold period={period} contents={contents} />
                  ) : (
                    <p className="text-ink-2">{words("correct.nothing")}</p>
                  )}
                </div>
              </>
            ) : (
              <p className="text-ink-2">{words("correct.onlySupervisor")}</p>
            )}
          </Section>
        </div>
      </LiveRegion>
    </Words>
  );
}

async function NotYours() {
  const words = await getTranslations("editions");
  return (
    <>
      <PageHeader title={words("title")} />
      <EmptyState title={words("notYours")}>{words("notYoursText")}</EmptyState>
    </>
  );
}
