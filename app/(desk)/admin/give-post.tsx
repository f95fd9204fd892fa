"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { SubmitButton } from "@/app/_ui/submit-button";
import { PersonField } from "./person-field";
import { type Choice, PostFields } from "./post-fields";
import { postFrom } from "./post-from";
import { useAct } from "./use-act";

type Props = { departments: readonly Choice[]; vacant: readonly Choice[]; people: readonly Choice[] };

/** One more post, vacant or new, for somebody who has an account. */
export function GivePost({ departments, vacant, people }: Props) {
  const words = useTranslations("admin");
  const common = useTranslations("common");
  const { act, busy, problem, problemOf } = useAct();
  const [done, setDone] = useState<"done" | "pending" | null>(null);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    setDone(null);
    const input = { userId: String(data.get("userId") ?? ""), post: postFrom(data) };
    const made = await act(() => api.people.assignPost.mutate(input));
    if (!made) return;
    setDone(made.done.pending ? "pending" : "done");
    form.reset();
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate className="grid max-w-4xl gap-4 md:grid-cols-2">
      {problem ? (
        <Alert tone="error" title={words("failed")} className="md:col-span-2">
          {problem}
        </Alert>
      ) : null}
      {done === "done" ? (
        <Alert tone="success" className="md:col-span-2">
          {words("postDone")}
        </Alert>
      ) : null}
      {done === "pending" ? (
        <Alert tone="note" className="md:col-span-2">
          {words("waitsForSecond")}
        </Alert>
      ) : null}
      <PersonField id="give-person" name="userId" people={people} error={problemOf("userId")} />
      <PostFields form="give" departments={departments} vacant={vacant} problemOf={problemOf} />
      <div className="md:col-span-2">
        <SubmitButton pending={busy} working={common("working")}>
          {words("assignTitle")}
        </SubmitButton>
      </div>
    </form>
  );
}
