import { getLocale, getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { Section } from "@/app/_ui/section";
import { formatDay, formatShortDay } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { becauseText } from "../../notices/because-text";
import { NoticeLines } from "../../notices/notice-lines";
import type { ItemNotices } from "../../notices/notices-data";
import { DraftNotice } from "./draft-notice";
import { InstructDialog } from "./instruct-dialog";

type Props = { commitmentId: string; code: string; today: string };

/** What the ladder says of the item: the step that it proposes and why, or why it waits. */
async function saidOf(proposal: NonNullable<ItemNotices["proposal"]>): Promise<string> {
  const words = await getTranslations("notices");
  const values = await getTranslations("values");
  const locale = await getLocale();
  if ("wait" in proposal) {
    const until = proposal.until ? formatDay(proposal.until, locale) : "";
    return words(`wait.${proposal.wait}`, { until });
  }
  const because = becauseText({ notices: words, values }, proposal.because, locale);
  return words("draftProposed", { step: values(`noticeStep.${proposal.step}`), because });
}

/** Notices and instructions of a commitment, with the ways to add one. */
export async function Notices({ commitmentId, code, today }: Props) {
  const { rows, may, highest, proposal } = await (await api()).notices.ofCommitment({ commitmentId });
  if (rows.length === 0 && !may.draft && !may.instruct) return null;
  const words = await getTranslations("notices");
  const locale = await getLocale();
  return (
    <Section id="notices" title={words("section")}>
      {rows.length ? (
        <NoticeLines rows={rows} day={(on) => formatShortDay(on, locale)} />
      ) : (
        <p className="text-ink-2">{words("none")}</p>
      )}
      <Words of={["notices", "values", "desk", "common", "errors"]}>
        <div className="no-print mt-3 flex flex-wrap gap-2 empty:hidden">
          {may.instruct ? (
            <InstructDialog key={rows.length} commitmentId={commitmentId} code={code} today={today} />
          ) : null}
          {may.draft && highest && proposal ? (
            <DraftNotice
              commitmentId={commitmentId}
              code={code}
              highest={highest}
              proposed={"wait" in proposal ? null : proposal.step}
              said={await saidOf(proposal)}
            />
          ) : null}
        </div>
      </Words>
    </Section>
  );
}
