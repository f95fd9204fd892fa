"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { useAct } from "../admin/use-act";

/** The present password and a new one, which can be made visible in place of typing it twice unseen. */
export function ChangePassword() {
  const words = useTranslations("account");
  const common = useTranslations("common");
  const { act, busy, problem, problemOf } = useAct();
  const [shown, setShown] = useState(false);
  const [done, setDone] = useState(false);
  const fields = [
    { name: "current", label: words("present"), hint: null, complete: "current-password" },
    { name: "password", label: words("new"), hint: words("newHint"), complete: "new-password" },
  ];
  const atField = fields.some(({ name }) => problemOf(name));

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? "");
    setDone(false);
    const input = { current: text("current"), password: text("password") };
    if (!(await act(() => api.people.changePassword.mutate(input)))) return;
    form.reset();
    setDone(true);
  }

  return (
    // Posted, so that a form sent before its script is there never puts a password into an address.
    <form onSubmit={(event) => void send(event)} method="post" noValidate className="grid max-w-sm gap-4">
      {problem ? (
        <Alert tone="error" title={words("notChanged")}>
          {atField ? null : problem}
        </Alert>
      ) : null}
      {done ? (
        <Alert tone="success" title={words("changed")}>
          {words("changedText")}
        </Alert>
      ) : null}
      {fields.map(({ name, label, hint, complete }) => (
        <Field key={name} id={name} label={label} hint={hint} error={problemOf(name)}>
          {(wiring) => (
            <input
              {...wiring}
              name={name}
              type={shown ? "text" : "password"}
              required
              autoComplete={complete}
              autoCapitalize="none"
              spellCheck={false}
              className="control"
            />
          )}
        </Field>
      ))}
      <label className="flex min-h-10 items-center gap-2">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {words("show")}
      </label>
      <div>
        <SubmitButton pending={busy} working={common("working")}>
          {words("change")}
        </SubmitButton>
      </div>
    </form>
  );
}
