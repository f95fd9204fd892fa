"use client";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { SubmitButton } from "@/app/_ui/submit-button";
import { PersonField } from "./person-field";
import type { Choice } from "./post-fields";
import { TextField } from "./text-field";
import { useAct } from "./use-act";

/** What is done with a post: its holder changes, somebody acts for them, or it gets a holder at all. */
export type PostAct = "handOver" | "appointDeputy" | "assign";
type Props = {
  what: PostAct;
  postId: string;
  people: readonly Choice[];
  today: string;
  onDone: (pending: boolean) => void;
};

/** Who and from when; what is refused stays typed. */
export function PostForm({ what, postId, people, today, onDone }: Props) {
  const words = useTranslations("admin");
  const common = useTranslations("common");
  const { act, busy, problem, problemOf } = useAct();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? "");
    const [userId, note] = [text("person"), text("note")];
    const calls = {
      handOver: () => api.people.handOver.mutate({ postId, toUserId: userId, on: text("on"), note }),
      appointDeputy: () =>
        api.people.appointDeputy.mutate({ postId, userId, from: text("from"), until: text("until"), note }),
      assign: () => api.people.assignPost.mutate({ userId, post: { id: postId } }),
    };
    const made = await act(calls[what]);
    if (made) onDone(made.done.pending !== null);
  }

  const day = (name: "on" | "from" | "until", label: string, hint?: string) => (
    <TextField
      name={name}
      form="post-act"
      type="date"
      label={label}
      hint={hint}
      min={today}
      defaultValue={name === "until" ? "" : today}
      error={problemOf(name)}
    />
  );
  return (
    <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4">
      <PersonField
        id="post-act-person"
        name="person"
        people={people}
        error={problemOf("userId") ?? problemOf("toUserId")}
      />
      {what === "handOver" ? day("on", words("handOverOn"), words("handOverOnHint")) : null}
      {what === "appointDeputy" ? (
        <>
          {day("from", words("from"))}
          {day("until", words("until"))}
        </>
      ) : null}
      {what === "assign" ? null : (
        <TextField
          name="note"
          form="post-act"
          label={words("note")}
          hint={common("optional")}
          maxLength={500}
        />
      )}
      {problem ? (
        <Alert tone="error" title={words("failed")}>
          {problem}
        </Alert>
      ) : null}
      <div>
        <SubmitButton pending={busy} working={common("working")}>
          {words("send")}
        </SubmitButton>
      </div>
    </form>
  );
}
