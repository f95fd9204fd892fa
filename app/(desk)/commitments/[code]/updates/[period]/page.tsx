import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { Alert } from "@/app/_ui/alert";
import { PageHeader } from "@/app/_ui/page-header";
import { formatInstant, formatMonth, formatShortDay } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { workingDaysBetween } from "@/server/core/working-days";
import { addDays } from "@/server/lamp/days";
import { LiveRegion } from "@/app/_ui/live-region";
import { requestContext } from "@/server/request";
import { TakeOver } from "./take-over";
import { FilingForm } from "./filing-form";
import { AskContributions } from "./ask-contributions";
import { LastPeriod } from "./last-period";

type Props = {
  params: Promise<{ code: string; period: string }>;
  searchParams: Promise<{ theirs?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, period } = await params;
  const words = await getTranslations("filing");
  return {
    title: `${decodeURIComponent(code)} ${words("titleOf", { month: formatMonth(period, await getLocale()) })}`,
  };
}

/** The filing form of one period; `?theirs` shows what is saved without taking what this browser keeps. */
export default async function FilingPage({ params, searchParams }: Props) {
  const { code, period } = await params;
  const { theirs } = await searchParams;
  const { actor } = await requestContext();
  const data = await orNotFound((await api()).updates.form({ code: decodeURIComponent(code), period }));
  const words = await getTranslations("filing");
  const extra = await getTranslations("extra");
  const values = await getTranslations("values");
  const locale = await getLocale();
  const { commitment, department, current } = data;
  const title = locale === "zh" ? commitment.titleZh : commitment.titleEn;
  const closed = !data.mayFile || (current && current.state !== "draft" && current.state !== "returned");
  return (
    <LiveRegion>
      <PageHeader
        above={
          <>
            <Link href={`/commitments/${commitment.code}`}>{commitment.code}</Link>
            {` · ${locale === "zh" ? department.nameZh : department.nameEn} · ${words("deadline", { day: formatShortDay(data.deadline, locale) })}`}
          </>
        }
        title={words("heading", { title, month: formatMonth(period, locale) })}
        below={
          <q className="quote text-base" lang="zh-CN">
            {commitment.quote}
          </q>
        }
      />
      {data.onBehalf && !closed ? (
        <Alert
          tone="warning"
          className="mb-6"
          title={extra("onBehalfTitle", {
            department: locale === "zh" ? department.nameZh : department.nameEn,
          })}
        >
          <p>{extra("onBehalfText")}</p>
        </Alert>
      ) : null}
      {data.blockedBy ? (
        <Alert tone="note" title={words("notOpenTitle")}>
          {data.takeOver ? (
            <>
              <p>
                {extra(`abandoned.${data.blockedBy}`, {
                  name: data.takeOver.name,
                  at: formatInstant(data.takeOver.at, locale),
                })}
              </p>
              <Words of={["extra", "desk", "errors", "values"]}>
                <TakeOver id={data.takeOver.id} version={data.takeOver.version} />
              </Words>
            </>
          ) : (
            <p>{extra(`blocked.${data.blockedBy}`)}</p>
          )}
          <Link href={`/commitments/${commitment.code}`}>{words("toCommitment")}</Link>
        </Alert>
      ) : closed ? (
        <Alert tone="note" title={words("notOpenTitle")}>
          <p>
            {words("notOpenText", {
              state:
                current && data.mayFile
                  ? values(`updateState.${current.state}`)
                  : values(`state.${commitment.state}`),
            })}
          </p>
          <Link href={`/commitments/${commitment.code}`}>{words("toCommitment")}</Link>
        </Alert>
      ) : theirs && current ? (
        <LastPeriod data={data} shown={current} />
      ) : (
        <Words of={["filing", "extra", "lamp", "values", "errors", "common", "desk"]}>
          <AskContributions data={data} />
          <FilingForm
            key={`${current?.id ?? "new"}:${current?.version ?? 0}`}
            data={data}
            userId={actor?.userId ?? ""}
            workingDays={workingDaysBetween(addDays(data.plan.startOn, -40), addDays(data.deadline, 70))}
            aside={<LastPeriod data={data} shown={data.last} />}
          />
        </Words>
      )}
    </LiveRegion>
  );
}
