"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import type { RequestKind, RequestState } from "@/db/values";
import { ReasonDialog } from "./reason-dialog";
import { RowButton } from "./row-button";
import { useAct } from "./use-act";

type Props = { id: string; code: string; version: number; kind: RequestKind; state: RequestState };

/** Grants or refuses a request; either way with a reason, which the department reads. */
export function DecideActions({ id, code, version, kind, state }: Props) {
  const words = useTranslations("desk");
  const [asking, setAsking] = useState<"grant" | "decline" | null>(null);
  const { act, busy, problem, refresh } = useAct(state);
  const titled = kind === "deferral" || kind === "closing" ? kind : "other";
  const button = (what: "grant" | "decline") => (
    <RowButton
      look={what === "grant" ? "primary" : "plain"}
      busy={busy}
      aria-label={words("nameAction", { action: words(what), code })}
      onClick={() => setAsking(what)}
    >
      {words(what)}
    </RowButton>
  );
  const dialog = (what: "grant" | "decline") => (
    <ReasonDialog
      open={asking === what}
      onClose={() => setAsking(null)}
      title={words(`${what}Title.${titled}`, { code })}
      hint={words("decideHint")}
      label={words("opinion")}
      submit={words(what)}
      look={what === "grant" ? "primary" : "danger"}
      busy={busy}
      problem={problem}
      refresh={refresh}
      onSend={(reason) => {
        const call = () => api.requests.decide.mutate({ id, version, grant: what === "grant", reason });
        return act(call, words(`done.${what}`, { code }), () => setAsking(null));
      }}
    />
  );
  return (
    <>
      {button("grant")}
      {button("decline")}
      {dialog("grant")}
      {dialog("decline")}
    </>
  );
}
