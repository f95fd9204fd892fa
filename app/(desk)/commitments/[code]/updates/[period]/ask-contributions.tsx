"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { formatMonth } from "@/app/_words/format";
import { ReasonDialog } from "../../../../desk/reason-dialog";
import { useAct } from "../../../../desk/use-act";
import type { FilingData } from "./filing-state";

type Department = FilingData["mayAsk"][number];

/** The supporting departments of a period: who gave its part, and who can be asked for it. */
export function AskContributions({ data }: { data: FilingData }) {
  const words = useTranslations("extra.asking");
  const locale = useLocale();
  if (data.mayAsk.length === 0) return null;
  return (
    <section aria-label={words("title")} className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-1">
      <span className="text-ink-2">{words("title")}</span>
      {data.mayAsk.map((department) => (
        <span key={department.id} className="flex flex-wrap items-center gap-x-2">
          {locale === "zh" ? department.nameZh : department.nameEn}
          {data.contributions.some((one) => one.departmentId === department.id) ? (
            <span className="text-green text-small">✓ {words("given")}</span>
          ) : (
            <Ask data={data} department={department} />
          )}
        </span>
      ))}
    </section>
  );
}

function Ask({ data, department: { id, nameZh, nameEn } }: { data: FilingData; department: Department }) {
  const words = useTranslations("extra.asking");
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const { act, busy, problem, refresh } = useAct("gone");
  const { commitment, period } = data;
  const department = locale === "zh" ? nameZh : nameEn;
  const ask = (typed: string) =>
    act(
      () =>
        api.updates.askContribution.mutate({
          commitmentId: commitment.id,
          period,
          departmentId: id,
          words: typed,
        }),
      words("done", { department }),
      () => setAsking(false),
    );
  return (
    <>
      <Button
        look="quiet"
        className="text-small"
        aria-label={words("askNamed", { department })}
        aria-disabled={busy}
        onClick={() => setAsking(!busy)}
      >
        {words("ask")}
      </Button>
      <ReasonDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words("heading", { department, month: formatMonth(period, locale) })}
        hint={words("hint")}
        label={words("words")}
        submit={words("send")}
        missing={words("missing")}
        look="primary"
        busy={busy}
        problem={problem}
        refresh={refresh}
        onSend={ask}
      />
    </>
  );
}
