"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Alert } from "@/app/_ui/alert";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type DemoAccount, DemoAccounts } from "./demo-accounts";
import { useSignIn } from "./use-sign-in";

type Props = {
  goTo: string;
  demonstration: { accounts: readonly DemoAccount[]; password: string } | null;
  /** What stands beside the form. */
  children: ReactNode;
};

type Missing = { login?: string; password?: string };

/** Login name, phone or e-mail and a password. Whatever goes wrong, what was typed stays. */
export function SignIn({ goTo, demonstration, children }: Props) {
  const words = useTranslations("login");
  const { busy, refusal, attempt } = useSignIn(goTo);
  const [missing, setMissing] = useState<Missing>({});
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) alert.current?.focus();
  }, [refusal]);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const login = String(data.get("login") ?? "").trim();
    const password = String(data.get("password") ?? "");
    setMissing({
      ...(login ? {} : { login: words("missingName") }),
      ...(password ? {} : { password: words("missingPassword") }),
    });
    if (login && password) return void attempt(login, password);
    form.querySelector<HTMLInputElement>(login ? "[name=password]" : "[name=login]")?.focus();
  }

  return (
    <>
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="order-last lg:order-first">{children}</div>
        <div>
          <h1 className="mb-4">{words("title")}</h1>
          {refusal ? (
            <Alert ref={alert} tone="error" title={words("failed")} tabIndex={-1} className="mb-4">
              {refusal.problem === "slowed"
                ? words("slowed", { seconds: refusal.seconds })
                : words(refusal.problem)}
            </Alert>
          ) : null}
          {/* Posted, so that a form sent before its script is there never puts a password into an address. */}
          <form onSubmit={send} method="post" noValidate className="grid gap-4">
            <Field id="login" label={words("name")} error={missing.login}>
              {(wiring) => (
                <input
                  {...wiring}
                  name="login"
                  required
                  autoComplete="username"
                  autoCapitalize="none"
                  spellCheck={false}
                  className="control"
                />
              )}
            </Field>
            <Field id="password" label={words("password")} error={missing.password}>
              {(wiring) => (
                <input
                  {...wiring}
                  name="password"
                  type="password"
                  required
                  autoComplete="current-password"
                  className="control"
                />
              )}
            </Field>
            <div>
              <SubmitButton pending={busy !== null} working={words("signingIn")}>
                {words("submit")}
              </SubmitButton>
            </div>
          </form>
          <p className="mt-4">
            <a href="/p">{words("publicPages")}</a>
          </p>
          <p className="mt-2 text-ink-2 text-small">{words("classified")}</p>
        </div>
      </div>
      {demonstration ? (
        <div className="mt-12">
          <DemoAccounts
            accounts={demonstration.accounts}
            busy={busy}
            onPick={(login) => void attempt(login, demonstration.password)}
          />
        </div>
      ) : null}
    </>
  );
}
