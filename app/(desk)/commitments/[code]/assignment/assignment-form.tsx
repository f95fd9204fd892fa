"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { AssignmentData } from "./data";
import { DutyFields } from "./duty-fields";
import { FieldGroup } from "./field-group";
import { confirmOf, openForm } from "./form-state";
import { ProofFields } from "./proof-fields";
import { useSettle } from "./use-settle";
import { YardstickFields } from "./yardstick-fields";

/** Settles the duty: saved as confirmed, or confirmed and sent out at once. */
export function AssignmentForm({ data }: { data: AssignmentData }) {
  const words = useTranslations("assignment");
  const common = useTranslations("common");
  const { commitment, may } = data;
  const { id, code } = commitment;
  const [form, set] = useState(() => openForm(data));
  // What was saved here is newer than what the page was drawn with.
  const [saved, setSaved] = useState(commitment.version);
  const { settle, busy, errorAt, problem, conflict } = useSettle();

  async function confirm(): Promise<number> {
    const version = Math.max(saved, commitment.version);
    const after = await api.commitments.confirm.mutate(confirmOf(form, { id, version }));
    setSaved(after.version);
    return after.version;
  }
  const save = async () => {
    await confirm();
    return words("saved", { code });
  };
  const send = async () => {
    await api.commitments.assign.mutate({ id, version: await confirm() });
    return words("sent", { code });
  };
  const fields = { data, form, set, errorAt };
  const stepsProposed = [...data.measures, ...data.milestones].some((one) => one.proposed);
  return (
    <form
      className="grid gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        const pressed = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
        void settle(pressed?.getAttribute("value") === "send" ? send : save);
      }}
    >
      <FieldGroup
        title={words("duty")}
        proposed={commitment.ownersProposed || data.supporting.some((one) => one.proposed)}
        error={errorAt("supportDepartmentIds")}
      >
        <DutyFields {...fields} />
      </FieldGroup>
      <FieldGroup title={words("dueAndProof")} proposed={commitment.ownersProposed}>
        <ProofFields {...fields} />
      </FieldGroup>
      <FieldGroup title={words("judging")} proposed={commitment.yardstickProposed || stepsProposed}>
        <YardstickFields {...fields} />
      </FieldGroup>
      <div className="grid gap-3">
        {problem ? (
          <Alert tone="error">
            {problem}{" "}
            {conflict ? (
              <button type="button" className="text-brand underline" onClick={() => window.location.reload()}>
                {words("reload")}
              </button>
            ) : null}
          </Alert>
        ) : null}
        <div className="flex flex-wrap gap-2">
          <SubmitButton pending={busy} working={common("working")} look={may.assign ? "plain" : "primary"}>
            {words("save")}
          </SubmitButton>
          {may.assign ? (
            <Button type="submit" value="send" look="primary" aria-disabled={busy} aria-busy={busy}>
              {words("send")}
            </Button>
          ) : null}
        </div>
        <p className="max-w-prose text-ink-2 text-small">{words(may.assign ? "saveHint" : "notYetHint")}</p>
      </div>
    </form>
  );
}
