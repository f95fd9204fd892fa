import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { Alert } from "@/app/_ui/alert";
import { PageHeader } from "@/app/_ui/page-header";
import { formatMonth } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { requestContext } from "@/server/request";
import { extraFormInput } from "@/server/updates/schema";
import { FilingForm } from "../[period]/filing-form";
import { LastPeriod } from "../[period]/last-period";

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ kind?: string; corrects?: string; id?: string }>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const words = await getTranslations("extra");
  const { kind } = await searchParams;
  const { code } = await params;
  return { title: `${decodeURIComponent(code)} ${words(kind === "correction" ? "correction" : "adhoc")}` };
}

/** An update between the periods, or the correction of one that was accepted. */
export default async function ExtraPage({ params, searchParams }: Props) {
  const { code } = await params;
  const asked = extraFormInput.safeParse({ ...(await searchParams), code: decodeURIComponent(code) });
  if (!asked.success) notFound();
  const { actor } = await requestContext();
  const data = await orNotFound((await api()).updates.extraForm(asked.data));
  if (!data.extra) notFound();
  const words = await getTranslations("extra");
  const filing = await getTranslations("filing");
  const values = await getTranslations("values");
  const locale = await getLocale();
  const { commitment, department, current, extra } = data;
  const title = locale === "zh" ? commitment.titleZh : commitment.titleEn;
  const month = formatMonth(extra.corrects?.period ?? data.period, locale);
  return (
    <>
      <PageHeader
        above={
          <>
            <Link href={`/commitments/${commitment.code}`}>{commitment.code}</Link>
            {` · ${locale === "zh" ? department.nameZh : department.nameEn}`}
          </>
        }
        title={words(extra.kind === "adhoc" ? "adhocHeading" : "correctionHeading", { title, month })}
        below={words(extra.kind === "adhoc" ? "adhocText" : "correctionText")}
      />
      {data.mayFile ? (
        <Words of={["filing", "extra", "lamp", "values", "errors", "common"]}>
          <FilingForm
            key={`${current?.id ?? "new"}:${current?.version ?? 0}`}
            data={data}
            userId={actor?.userId ?? ""}
            workingDays={[]}
            aside={<LastPeriod data={data} shown={extra.corrects ?? data.last} />}
          />
        </Words>
      ) : (
        <Alert tone="note" title={filing("notOpenTitle")}>
          <p>{filing("notOpenText", { state: values(`state.${commitment.state}`) })}</p>
          <Link href={`/commitments/${commitment.code}`}>{filing("toCommitment")}</Link>
        </Alert>
      )}
    </>
  );
}
