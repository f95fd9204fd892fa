"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ProblemNote } from "../../desk/problem-note";
import { useAct } from "../../desk/use-act";

type Props = { id: string; version: number; words: string };

/** The words of a draft, to be put better than the system could. */
export function EditWords({ id, version, words: present }: Props) {
  const words = useTranslations("notices");
  const common = useTranslations("common");
  const field = useId();
  const [text, setText] = useState(present);
  const { act, busy, problem, refresh } = useAct("draft");
  return (
    <details className="no-print mb-4 border-rule border-b pb-3">
      <summary className="min-h-9 py-1.5 text-brand">{words("edit")}</summary>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void act(() => api.notices.edit.mutate({ id, version, words: text }), words("saved"));
        }}
      >
        <Field id={field} label={words("edit")}>
          {(wiring) => (
            <textarea
              {...wiring}
              lang="zh-CN"
              rows={9}
              required
              minLength={2}
              maxLength={4000}
              value={text}
              onChange={(event) => setText(event.target.value)}
              className="control"
            />
          )}
        </Field>
        <div>
          <SubmitButton pending={busy} working={common("working")}>
            {words("save")}
          </SubmitButton>
        </div>
        <ProblemNote text={problem} refresh={refresh} />
      </form>
    </details>
  );
}
