"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Button, type ButtonLook } from "@/app/_ui/button";
import type { NoticeState, NoticeStep } from "@/db/values";
import { ProblemNote } from "../../desk/problem-note";
import { ReasonDialog } from "../../desk/reason-dialog";
import { useAct } from "../../desk/use-act";
import type { NoticeSheet } from "../notices-data";

type Props = {
  id: string;
  version: number;
  state: NoticeState;
  step: NoticeStep;
  /** How it is called in titles: its number, or the step and the item's code. */
  name: string;
  may: NoticeSheet["may"];
};

const asked = ["answer", "lift", "escalate", "withdraw"] as const;
type Asked = (typeof asked)[number];
const looks: Record<Asked, ButtonLook> = {
  answer: "primary",
  lift: "primary",
  escalate: "danger",
  withdraw: "plain",
};

/** What this actor can do with the notice now. */
export function NoticeActions({ id, version, state, step, name, may }: Props) {
  const words = useTranslations("notices");
  const [asking, setAsking] = useState<Asked | null>(null);
  const { act, busy, problem, refresh } = useAct(state);
  const subject = { id, version };
  const calls = {
    approve: () => api.notices.approve.mutate(subject),
    issue: () => api.notices.issue.mutate(subject),
    acknowledge: () => api.notices.acknowledge.mutate(subject),
    approveAndIssue: async () => {
      const approved = await api.notices.approve.mutate(subject);
      return api.notices.issue.mutate({ id, version: approved.version });
    },
  };
  const send: Record<Asked, (text: string) => Promise<unknown>> = {
    answer: (text) => api.notices.answer.mutate({ ...subject, words: text }),
    lift: (reason) => api.notices.lift.mutate({ ...subject, reason }),
    escalate: (reason) => api.notices.escalate.mutate({ ...subject, reason }),
    withdraw: (reason) => api.notices.withdraw.mutate({ ...subject, reason }),
  };
  const press = (what: keyof typeof calls, look: ButtonLook) => (
    <Button
      look={look}
      aria-busy={busy}
      aria-disabled={busy}
      onClick={() => void act(calls[what], words(`done.${what}`))}
    >
      {words(what)}
    </Button>
  );
  const label = (what: Asked) => words(what === "lift" && step === "instruction" ? "liftInstruction" : what);
  return (
    <>
      {may.approveAndIssue ? press("approveAndIssue", "primary") : null}
      {may.approve ? press("approve", may.approveAndIssue ? "plain" : "primary") : null}
      {may.issue ? press("issue", "primary") : null}
      {may.acknowledge ? press("acknowledge", "primary") : null}
      {asked
        .filter((what) => may[what])
        .map((what) => (
          <Button key={what} look={looks[what]} aria-disabled={busy} onClick={() => setAsking(what)}>
            {label(what)}
          </Button>
        ))}
      {asking ? null : <ProblemNote text={problem} refresh={refresh} />}
      {asked
        .filter((what) => may[what])
        .map((what) => (
          <ReasonDialog
            key={what}
            open={asking === what}
            onClose={() => setAsking(null)}
            title={words(`ask.${what}Title`, { number: name })}
            hint={words(`ask.${what}Hint`)}
            label={words(what === "answer" ? "ask.answerLabel" : "ask.reasonLabel")}
            submit={label(what)}
            most={what === "answer" ? 2000 : undefined}
            missing={what === "answer" ? words("ask.answerMissing") : undefined}
            look={looks[what] === "plain" ? "danger" : looks[what]}
            busy={busy}
            problem={problem}
            refresh={refresh}
            onSend={(text) =>
              act(
                () => send[what](text),
                words(`done.${what}`),
                () => setAsking(null),
              )
            }
          />
        ))}
    </>
  );
}
