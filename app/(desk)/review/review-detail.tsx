import type { inferRouterOutputs } from "@trpc/server";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/alert";
import { Lamp } from "@/app/_ui/lamp";
import { formatDay, formatInstant, formatMonth } from "@/app/_words/format";
import type { AppRouter } from "@/server/root";
import { DecisionForm } from "./decision-form";
import { EvidencePreview } from "./evidence-preview";
import { ReadingChange } from "./reading-change";
import { SideBySide } from "./side-by-side";

export type ReviewData = inferRouterOutputs<AppRouter>["updates"]["show"];

/** A filing with everything that its reviewer compares: values and words against the last period, and the proof. */
export function ReviewDetail({ data, nextId }: { data: ReviewData; nextId: string | null }) {
  const words = useTranslations("review");
  const extra = useTranslations("extra");
  const values = useTranslations("values");
  const locale = useLocale();
  const { update, commitment, department, lamp, previous } = data;
  if (!commitment || !department) return null;
  const title = locale === "zh" ? commitment.titleZh : commitment.titleEn;
  const submitted = data.steps.findLast((step) => step.decision === "submit");
  return (
    <article className="grid min-w-0 content-start gap-6">
      <header>
        <p className="flex flex-wrap items-center gap-x-3 text-ink-2 text-small">
          <Link href={`/commitments/${commitment.code}`}>{commitment.code}</Link>
          <span>{locale === "zh" ? department.nameZh : department.nameEn}</span>
          {lamp ? <Lamp value={lamp.lamp} /> : null}
        </p>
        <h2 className="text-title">
          {title} · {formatMonth(update.period, locale)}
        </h2>
        <q className="quote" lang="zh-CN">
          {commitment.quote}
        </q>
        {submitted ? (
          <p className="text-ink-2 text-small">
            {update.onBehalf ? `${extra("onBehalf", { name: submitted.name })} · ` : ""}
            {words("submittedBy", { name: submitted.name, at: formatInstant(submitted.at, locale) })}
            {update.returns > 0 ? ` · ${words("again", { times: update.returns })}` : ""}
          </p>
        ) : null}
      </header>
      {update.returnReason ? (
        <Alert tone="warning" title={words("lastReturn")}>
          {update.returnReason}
        </Alert>
      ) : null}
      {update.kind === "periodic" ? null : (
        <p className="font-semibold">
          {update.kind === "correction" && previous
            ? extra("corrected", { month: formatMonth(previous.period, locale) })
            : extra("adhoc")}
        </p>
      )}
      {update.correctionReason ? <p>{extra("reasonOf", { reason: update.correctionReason })}</p> : null}
      {update.noChange ? <p className="font-semibold">{words("noChangeText")}</p> : null}
      <ReadingChange data={data} />
      {data.claims.length ? (
        <section aria-labelledby="claims">
          <h3 id="claims">{words("claims")}</h3>
          <ul>
            {data.claims.map(({ claim, milestone }) => (
              <li key={claim.id}>
                <span className="text-green" aria-hidden="true">
                  ✓{" "}
                </span>
                {words("claim", {
                  name: locale === "zh" ? milestone.nameZh : milestone.nameEn,
                  day: formatDay(claim.reachedOn, locale),
                })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {update.noChange ? null : <SideBySide {...{ update, previous }} copied={data.copied} />}
      {data.contributions.length ? (
        <section aria-labelledby="contributed">
          <h3 id="contributed">{extra("contributions")}</h3>
          <ul>
            {data.contributions.map((one) => (
              <li key={one.id} className="border-rule border-t py-1.5">
                <p className="text-ink-2 text-small">
                  {extra("contributionOf", {
                    department: locale === "zh" ? one.departmentZh : one.departmentEn,
                    name: one.author,
                    day: formatDay(one.on, locale),
                  })}
                </p>
                <p className="whitespace-pre-wrap">{one.words}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {update.selfAssessment ? (
        <p>
          <span className="text-ink-2">{words("selfAssessment")}　</span>
          {values(`selfAssessment.${update.selfAssessment}`)}
        </p>
      ) : null}
      <EvidencePreview pieces={data.evidence} may={data.may} />
      {data.may.review ? (
        <DecisionForm
          key={update.id}
          id={update.id}
          version={update.version}
          title={title}
          nextId={nextId}
          hasEvidence={data.evidence.length > 0}
        />
      ) : (
        <Alert tone="note">{words("state", { state: values(`updateState.${update.state}`) })}</Alert>
      )}
    </article>
  );
}
