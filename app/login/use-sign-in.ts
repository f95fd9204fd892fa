import { useState } from "react";
import { requestSignIn, type SignInResult } from "./auth-request";

export type Refusal = Extract<SignInResult, { ok: false }>;

/**
 * One try at a time. `busy` names the account being tried; a success leaves by a full load, because what the
 * browser keeps of signed-out pages must not survive it.
 */
export function useSignIn(goTo: string) {
  const [busy, setBusy] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function attempt(login: string, password: string): Promise<void> {
    if (busy !== null) return;
    setBusy(login);
    setRefusal(null);
    const result = await requestSignIn(login, password);
    if (result.ok) return window.location.assign(goTo);
    setRefusal(result);
    setBusy(null);
  }
  return { busy, refusal, attempt };
}
