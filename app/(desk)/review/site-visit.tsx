"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Refusal } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { errorText } from "@/app/_words/error-text";

export type Visit = { place: string; people: string };

type Props = {
  name: string;
  open: boolean;
  onClose: () => void;
  busy: boolean;
  refusal: Refusal | null;
  /** Whether it was recorded; only then is the form empty again. */
  onSend: (visit: Visit) => Promise<boolean>;
};

const empty: Visit = { place: "", people: "" };
const fields = ["place", "people"] as const;

/** Asks where the visit was and who took part. What was typed stays when it is closed or refused. */
export function SiteVisit({ name, open, onClose, busy, refusal, onSend }: Props) {
  const words = useTranslations("review.verify");
  const common = useTranslations("common");
  const errors = useTranslations("errors");
  const id = useId();
  const [visit, setVisit] = useState(empty);

  const problemOf = (field: keyof Visit): string | null => {
    const issue = refusal?.issues.find((one) => one.path === `visit.${field}`);
    return issue ? errorText(errors, { key: issue.key, code: refusal?.code }) : null;
  };
  const atFields = fields.some((field) => problemOf(field));
  return (
    <Dialog open={open} onClose={onClose} title={words("siteTitle", { name })} closeLabel={common("close")}>
      <form
        className="grid gap-3"
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          if (await onSend(visit)) setVisit(empty);
        }}
      >
        {refusal ? (
          <Alert tone="error" title={words("failed")}>
            {atFields ? null : errorText(errors, refusal)}
          </Alert>
        ) : null}
        {fields.map((field) => (
          <Field key={field} id={`${id}-${field}`} label={words(field)} error={problemOf(field)}>
            {(wiring) => (
              <input
                {...wiring}
                required
                maxLength={200}
                autoComplete="off"
                className="control"
                value={visit[field]}
                onChange={(event) => setVisit({ ...visit, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <div>
          <SubmitButton pending={busy} working={common("working")}>
            {words("record")}
          </SubmitButton>
        </div>
      </form>
    </Dialog>
  );
}
