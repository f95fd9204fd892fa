"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ProblemNote } from "../../desk/problem-note";
import { useAct } from "../../desk/use-act";

type Props = { commitmentId: string; code: string; today: string };

/** A leader's instruction (批示) on a commitment. */
export function InstructDialog({ commitmentId, code, today }: Props) {
  const words = useTranslations("notices");
  const common = useTranslations("common");
  const name = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [answerBy, setAnswerBy] = useState("");
  const { act, busy, problem, refresh } = useAct("draft");
  const send = () =>
    act(
      () => api.notices.instruct.mutate({ commitmentId, words: text, answerBy: answerBy || undefined }),
      words("instructDone"),
      () => setOpen(false),
    );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words("instruct")}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words("instructTitle", { code })}
        closeLabel={common("close")}
      >
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <p className="text-ink-2">{words("instructHint")}</p>
          <Field id={`${name}-words`} label={words("instructWords")}>
            {(wiring) => (
              <textarea
                {...wiring}
                required
                minLength={2}
                maxLength={1000}
                rows={4}
                value={text}
                onChange={(event) => setText(event.target.value)}
                className="control"
              />
            )}
          </Field>
          <Field id={`${name}-by`} label={words("instructAnswerBy")} hint={words("instructAnswerByHint")}>
            {(wiring) => (
              <input
                {...wiring}
                type="date"
                min={today}
                className="control max-w-44"
                value={answerBy}
                onChange={(event) => setAnswerBy(event.target.value)}
              />
            )}
          </Field>
          <div>
            <SubmitButton pending={busy} working={common("working")}>
              {words("instruct")}
            </SubmitButton>
          </div>
          <ProblemNote text={problem} refresh={refresh} />
        </form>
      </Dialog>
    </>
  );
}
