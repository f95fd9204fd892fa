"use client";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Field } from "@/app/_ui/field";
import { useSay } from "@/app/_ui/live-region";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type Digest, digests, type Locale, locales } from "@/db/values";
import { useAct } from "../admin/use-act";

type Props = { digest: Digest; locale: Locale };

/** How one's messages leave by mail, and in which language; the pages' own language is the switch above. */
export function MailChoice({ digest, locale }: Props) {
  const words = useTranslations("account");
  const common = useTranslations("common");
  const say = useSay();
  const { act, busy, problem } = useAct();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const chosen = digests.find((one) => one === data.get("digest")) ?? digest;
    const spoken = locales.find((one) => one === data.get("locale")) ?? locale;
    const saved = await act(async () => {
      if (chosen !== digest) await api.messages.setDigest.mutate({ digest: chosen });
      if (spoken !== locale) await api.people.setLocale.mutate({ locale: spoken });
      return true;
    });
    if (saved) say(words("mailSaved"));
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate className="grid max-w-sm gap-4">
      {problem ? (
        <Alert tone="error" title={words("mailNotSaved")}>
          {problem}
        </Alert>
      ) : null}
      <Field id="mail-digest" label={words("digest")}>
        {(wiring) => (
          <select {...wiring} name="digest" defaultValue={digest} className="control">
            {digests.map((one) => (
              <option key={one} value={one}>
                {words(`digests.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="mail-locale" label={words("mailLanguage")}>
        {(wiring) => (
          <select {...wiring} name="locale" defaultValue={locale} className="control">
            {locales.map((one) => (
              <option key={one} value={one} lang={one === "zh" ? "zh-CN" : "en"}>
                {words(`languages.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <SubmitButton pending={busy} working={common("working")} look="plain">
          {common("save")}
        </SubmitButton>
      </div>
    </form>
  );
}
