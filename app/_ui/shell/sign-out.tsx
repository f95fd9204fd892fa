"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { dropAllDrafts } from "../local-draft";
import { requestSignOut } from "@/app/login/auth-request";

export function SignOut() {
  const words = useTranslations("shell");
  const [state, setState] = useState<"still" | "under-way" | "failed">("still");
  async function leave() {
    setState("under-way");
    if (await requestSignOut()) {
      dropAllDrafts(window.localStorage);
      window.location.assign("/login");
    } else setState("failed");
  }
  return (
    <span className="inline-flex items-center gap-2">
      {state === "failed" ? (
        <span role="alert" className="text-red text-small">
          {words("notSignedOut")}
        </span>
      ) : null}
      <button
        type="button"
        onClick={leave}
        aria-busy={state === "under-way"}
        className="whitespace-nowrap rounded px-1.5 py-1 text-brand text-small hover:bg-brand-soft"
      >
        {state === "under-way" ? words("signingOut") : words("signOut")}
      </button>
    </span>
  );
}
