"use client";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Field } from "@/app/_ui/field";
import { useSay } from "@/app/_ui/live-region";
import { SubmitButton } from "@/app/_ui/submit-button";
import { presets } from "@/db/values";
import { useAct } from "../admin/use-act";
import type { Settings } from "./settings-data";
import { SwitchFields } from "./switch-fields";

type Props = { plan: { id: string; version: number }; settings: Settings };

function inputFrom(form: HTMLFormElement) {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "").trim();
  // What is no number goes as one that is out of every range: the server says so at its field.
  const number = (name: string) => (/^\d+(\.\d+)?$/.test(text(name)) ? Number(text(name)) : -1);
  return {
    preset: presets.find((one) => one === text("preset")) ?? ("standard" as const),
    filingDay: number("filingDay"),
    endorsement: data.get("endorsement") !== null,
    switches: {
      growthTolerance: number("growthTolerance"),
      graceWorkingDays: number("graceWorkingDays"),
      acknowledgeWorkingDays: number("acknowledgeWorkingDays"),
      staleAfterDays: number("staleAfterDays"),
      noticeAcknowledgeWorkingDays: number("noticeAcknowledgeWorkingDays"),
      noticeAnswerWorkingDays: number("noticeAnswerWorkingDays"),
      noticeMinimumWorkingDays: number("noticeMinimumWorkingDays"),
      quietFrom: text("quietFrom").slice(0, 5),
      quietUntil: text("quietUntil").slice(0, 5),
    },
  };
}

/** All settings in one form. What is refused stays typed, with its reason at the field. */
export function SettingsForm({ plan, settings }: Props) {
  const words = useTranslations("settings");
  const lamp = useTranslations("lamp.preset");
  const common = useTranslations("common");
  const say = useSay();
  const { act, busy, problem, problemOf } = useAct();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = inputFrom(event.currentTarget);
    const { id, version } = plan;
    if (await act(() => api.plans.saveSettings.mutate({ id, version, ...input }))) say(words("saved"));
  }

  return (
    <form onSubmit={(event) => void send(event)} method="post" noValidate className="grid max-w-prose gap-6">
      <fieldset className="grid min-w-0 gap-2">
        <legend className="font-semibold">{words("preset")}</legend>
        <p className="text-ink-2 text-small">{words("presetHint")}</p>
        {presets.map((preset) => (
          <label key={preset} className="flex min-h-10 items-baseline gap-2">
            <input type="radio" name="preset" value={preset} defaultChecked={preset === settings.preset} />
            <span>
              {lamp(preset)}
              <span className="block text-ink-2 text-small">{words(`presets.${preset}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="grid min-w-0 gap-3">
        <legend className="mb-2 font-semibold">{words("filing")}</legend>
        <Field
          id="setting-filingDay"
          label={words("filingDay")}
          hint={words("filingDayHint")}
          error={problemOf("filingDay")}
        >
          {(wiring) => (
            <input
              {...wiring}
              inputMode="numeric"
              name="filingDay"
              defaultValue={settings.filingDay}
              className="control max-w-40"
            />
          )}
        </Field>
        <label className="flex min-h-10 items-baseline gap-2">
          <input type="checkbox" name="endorsement" defaultChecked={settings.endorsement} />
          <span>
            {words("endorsement")}
            <span className="block text-ink-2 text-small">{words("endorsementHint")}</span>
          </span>
        </label>
      </fieldset>
      <SwitchFields switches={settings.switches} problemOf={problemOf} />
      {problem ? (
        <Alert tone="error" title={words("notSaved")}>
          {problem}
        </Alert>
      ) : null}
      <div>
        <SubmitButton pending={busy} working={common("working")}>
          {words("save")}
        </SubmitButton>
      </div>
    </form>
  );
}
