"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type LadderStep, ladderSteps } from "@/db/values";
import { ProblemNote } from "../../desk/problem-note";
import { useAct } from "../../desk/use-act";

type Props = {
  commitmentId: string;
  code: string;
  /** The highest step that may be drafted now. */
  highest: LadderStep;
  proposed: LadderStep | null;
  /** What the ladder says of the item, in words. */
  said: string;
};

/** A supervisor drafts a notice by hand; the system writes its words, and the next page shows them. */
export function DraftNotice({ commitmentId, code, highest, proposed, said }: Props) {
  const words = useTranslations("notices");
  const values = useTranslations("values.noticeStep");
  const common = useTranslations("common");
  const router = useRouter();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [step, setStep] = useState<LadderStep>(proposed ?? "remind");
  const { act, busy, problem, refresh } = useAct("draft");
  const offered = ladderSteps.slice(0, ladderSteps.indexOf(highest) + 1);
  const send = () =>
    act(
      async () => {
        const drafted = await api.notices.draft.mutate({ commitmentId, step });
        router.push(`/notices/${drafted.id}`);
      },
      words("draftDone"),
      () => setOpen(false),
    );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words("draft")}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words("draftTitle", { code })}
        closeLabel={common("close")}
      >
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <p>{said}</p>
          <Field id={id} label={words("draftStep")} hint={words("needsLeader")}>
            {(wiring) => (
              <select
                {...wiring}
                className="control"
                value={step}
                onChange={(event) => {
                  const chosen = offered.find((one) => one === event.target.value);
                  if (chosen) setStep(chosen);
                }}
              >
                {offered.map((one) => (
                  <option key={one} value={one}>
                    {values(one)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p className="text-ink-2 text-small">{words("draftHint")}</p>
          <div>
            <SubmitButton pending={busy} working={common("working")}>
              {words("draft")}
            </SubmitButton>
          </div>
          <ProblemNote text={problem} refresh={refresh} />
        </form>
      </Dialog>
    </>
  );
}
