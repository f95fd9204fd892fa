"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Refusal } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { errorText } from "@/app/_words/error-text";
import { PhotoField } from "./photo-field";

/** `on` is empty for today. */
export type Visit = { place: string; people: string; on: string; photo: File | null };

type Props = {
  name: string;
  /** No visit is earlier: the day on which the piece was added. */
  from: string;
  open: boolean;
  onClose: () => void;
  busy: boolean;
  /** How far the photograph is on its way; null while none is. */
  share: number | null;
  refusal: Refusal | null;
  /** Whether it was recorded; only then is the form empty again. */
  onSend: (visit: Visit) => Promise<boolean>;
};

const empty: Visit = { place: "", people: "", on: "", photo: null };
const texts = ["place", "people"] as const;

/** Asks where and when the visit was, who took part, and for a photograph. What was typed stays when refused. */
export function SiteVisit({ name, from, open, onClose, busy, share, refusal, onSend }: Props) {
  const words = useTranslations("review.verify");
  const common = useTranslations("common");
  const errors = useTranslations("errors");
  const id = useId();
  const [visit, setVisit] = useState(empty);

  const problemOf = (path: string): string | null => {
    const issue = refusal?.issues.find((one) => one.path === path);
    if (issue) return errorText(errors, { key: issue.key, code: "INVALID" });
    return refusal?.field === path ? errorText(errors, refusal) : null;
  };
  const atFields = ["visit.place", "visit.people", "on"].some((path) => problemOf(path));
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
        {texts.map((field) => (
          <Field key={field} id={`${id}-${field}`} label={words(field)} error={problemOf(`visit.${field}`)}>
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
        <Field id={`${id}-on`} label={words("day")} hint={words("dayHint")} error={problemOf("on")}>
          {(wiring) => (
            <input
              {...wiring}
              type="date"
              min={from}
              className="control max-w-44"
              value={visit.on}
              onChange={(event) => setVisit({ ...visit, on: event.target.value })}
            />
          )}
        </Field>
        <PhotoField
          file={visit.photo}
          share={share}
          onChoose={(photo) => {
            if (!busy) setVisit({ ...visit, photo });
          }}
        />
        <div>
          <SubmitButton pending={busy} working={common("working")}>
            {words("record")}
          </SubmitButton>
        </div>
      </form>
    </Dialog>
  );
}
