"use client";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Field } from "@/app/_ui/field";
import { useSay } from "@/app/_ui/live-region";
import { SubmitButton } from "@/app/_ui/submit-button";
import { robotVendors } from "@/db/values";
import { TextField } from "../admin/text-field";
import { useAct } from "../admin/use-act";

/** Sets a robot up. What is refused stays typed; what was saved is not shown again. */
export function AddRobot() {
  const words = useTranslations("inbox.robots");
  const common = useTranslations("common");
  const say = useSay();
  const { act, busy, problem, problemOf } = useAct();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (field: string) => String(data.get(field) ?? "");
    const vendor = robotVendors.find((one) => one === text("vendor")) ?? "wecom";
    const name = text("name").trim();
    const given = { vendor, name, url: text("url"), secret: text("secret") };
    const withText = data.get("withText") !== null;
    if (!(await act(() => api.messages.robots.add.mutate({ ...given, withText })))) return;
    form.reset();
    say(words("added", { name }));
  }

  return (
    <details>
      <summary className="min-h-8 py-1 text-brand">{words("addTitle")}</summary>
      <form
        onSubmit={(event) => void send(event)}
        method="post"
        noValidate
        className="mt-2 grid max-w-4xl gap-4"
      >
        {problem ? (
          <Alert tone="error" title={words("failed")}>
            {problemOf("url") || problemOf("name") ? null : problem}
          </Alert>
        ) : null}
        <div className="grid gap-4 md:grid-cols-2">
          <Field id="robot-vendor" label={words("vendor")}>
            {(wiring) => (
              <select {...wiring} name="vendor" className="control">
                {robotVendors.map((vendor) => (
                  <option key={vendor} value={vendor}>
                    {words(`vendors.${vendor}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            name="name"
            form="robot"
            label={words("name")}
            hint={words("nameHint")}
            error={problemOf("name")}
          />
          <TextField
            name="url"
            form="robot"
            type="url"
            label={words("url")}
            hint={words("urlHint")}
            error={problemOf("url")}
          />
          <TextField
            name="secret"
            form="robot"
            type="password"
            autoComplete="new-password"
            label={words("secret")}
            hint={words("secretHint")}
          />
        </div>
        <label className="flex min-h-10 items-center gap-2">
          <input type="checkbox" name="withText" />
          {words("withText")}
        </label>
        <div>
          <SubmitButton pending={busy} working={common("working")} look="plain">
            {words("add")}
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}
