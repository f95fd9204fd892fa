"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { SubmitButton } from "@/app/_ui/submit-button";
import { OneTimeLink, type Outcome } from "./one-time-link";
import { type Choice, PostFields } from "./post-fields";
import { postFrom } from "./post-from";
import { TextField } from "./text-field";
import { useAct } from "./use-act";

type Props = { departments: readonly Choice[]; vacant: readonly Choice[] };

function inputFrom(form: HTMLFormElement) {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  return {
    name: text("name"),
    loginName: text("loginName"),
    phone: text("phone"),
    email: text("email"),
    post: postFrom(data),
  };
}

/** A new account for a vacant post or a new one; brings the link to hand over, or the wait for a second person. */
export function AddUser({ departments, vacant }: Props) {
  const words = useTranslations("admin");
  const common = useTranslations("common");
  const { act, busy, problem, problemOf } = useAct();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const input = inputFrom(form);
    setOutcome(null);
    const made = await act(() => api.people.createUser.mutate(input));
    if (!made) return;
    setOutcome({ name: input.name, path: made.done.path });
    form.reset();
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate className="grid max-w-4xl gap-4 md:grid-cols-2">
      {problem ? (
        <Alert tone="error" title={words("failed")} className="md:col-span-2">
          {problem}
        </Alert>
      ) : null}
      {outcome ? (
        <div className="md:col-span-2">
          <OneTimeLink outcome={outcome} />
        </div>
      ) : null}
      <TextField name="name" form="user" label={words("name")} error={problemOf("name")} />
      <TextField
        name="loginName"
        form="user"
        label={words("loginName")}
        hint={words("loginNameHint")}
        error={problemOf("loginName")}
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="phone"
        form="user"
        type="tel"
        label={words("phone")}
        hint={common("optional")}
        error={problemOf("phone")}
      />
      <TextField
        name="email"
        form="user"
        type="email"
        label={words("email")}
        hint={common("optional")}
        error={problemOf("email")}
      />
      <PostFields departments={departments} vacant={vacant} problemOf={problemOf} />
      <div className="md:col-span-2">
        <SubmitButton pending={busy} working={common("working")}>
          {words("addUser")}
        </SubmitButton>
      </div>
    </form>
  );
}
