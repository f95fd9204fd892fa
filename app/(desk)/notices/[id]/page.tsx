import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { Badge } from "@/app/_ui/badge";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { formatShortDay } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { CommitmentLink } from "../../commitments/commitment-link";
import { NoticeLines } from "../notice-lines";
import { StepBadge } from "../step-badge";
import { EditWords } from "./edit-words";
import { NoticeActions } from "./notice-actions";
import { PrintButton } from "./print-button";
import { Progress } from "./progress";
import { Sheet } from "./sheet";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("title") };
}

/** One notice: the sheet as it is printed, where it stands, and what can be done with it. */
export default async function NoticePage({ params }: Props) {
  const { id } = await params;
  const data = await orNotFound((await api()).notices.show({ id }));
  const words = await getTranslations("notices");
  const values = await getTranslations("values");
  const locale = await getLocale();
  const { notice, may, bar } = data;
  const name = notice.numberText ?? `${values(`noticeStep.${notice.step}`)} ${notice.code}`;
  const late =
    (notice.state === "issued" || notice.state === "acknowledged") &&
    notice.answerBy !== null &&
    notice.answerBy < data.today;
  const hint =
    may.withdraw && notice.issuedOn && (bar === "notice.answerNotDue" || bar === "notice.topStep")
      ? words(bar === "notice.topStep" ? "bar.topStep" : "bar.answerNotDue")
      : null;
  return (
    <Words of={["notices", "values", "desk", "common", "errors"]}>
      <LiveRegion>
        <PageHeader
          above={<CommitmentLink {...notice} />}
          title={name}
          below={
            <span className="flex flex-wrap gap-1.5">
              <StepBadge step={notice.step} />
              <Badge>{values(`noticeState.${notice.state}`)}</Badge>
              {late ? <Badge tone="red">{words("late")}</Badge> : null}
            </span>
          }
          actions={
            <>
              {/* Each step of the notice is a new set of buttons. */}
              <NoticeActions
                key={notice.version}
                id={notice.id}
                version={notice.version}
                state={notice.state}
                step={notice.step}
                name={name}
                may={may}
              />
              <PrintButton>{words("print")}</PrintButton>
            </>
          }
        />
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1.7fr)_minmax(16rem,1fr)] print:block">
          <div className="min-w-0">
            {may.edit ? (
              <EditWords key={notice.version} id={notice.id} version={notice.version} words={notice.words} />
            ) : null}
            <Sheet data={data} />
          </div>
          <div className="no-print grid content-start gap-8">
            <Progress data={data} />
            {hint ? <p className="text-ink-2 text-small">{hint}</p> : null}
            {data.history.length ? (
              <Section title={words("history")}>
                <NoticeLines rows={data.history} day={(on) => formatShortDay(on, locale)} />
              </Section>
            ) : null}
          </div>
        </div>
      </LiveRegion>
    </Words>
  );
}
