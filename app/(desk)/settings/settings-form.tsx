"use client";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { useSay } from "@/app/_ui/live-region";
import { SubmitButton } from "@/app/_ui/submit-button";
import { presets } from "@/db/values";
import { useAct } from "../admin/use-act";
import { AppraisalFields } from "./appraisal-fields";
import { SettingGroup } from "./setting-group";
import { SettingRow } from "./setting-row";
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
      appraisal: data.get("appraisal") === null ? null : pointsFrom(number),
    },
  };
}

const pointsFrom = (number: (name: string) => number) => ({
  missed: number("appraisal.missed"),
  late: number("appraisal.late"),
  returned: number("appraisal.returned"),
  overdueMonth: number("appraisal.overdueMonth"),
  noticeBlue: number("appraisal.noticeBlue"),
  noticeOrange: number("appraisal.noticeOrange"),
  noticeRed: number("appraisal.noticeRed"),
  lateReceipt: number("appraisal.lateReceipt"),
  closedEarly: number("appraisal.closedEarly"),
});

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
    <form onSubmit={(event) => void send(event)} method="post" noValidate className="grid gap-5">
      <SettingGroup title={words("preset")} hint={words("presetHint")}>
        {presets.map((preset) => (
          <label key={preset} className="flex min-h-8 items-baseline gap-2">
            <input type="radio" name="preset" value={preset} defaultChecked={preset === settings.preset} />
            <span className="md:flex md:gap-x-4">
              <span className="md:w-28 md:shrink-0">{lamp(preset)}</span>
              <span className="block text-ink-2 text-small">{words(`presets.${preset}`)}</span>
            </span>
          </label>
        ))}
      </SettingGroup>
      <SettingGroup title={words("filing")}>
        <SettingRow
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
              className="control max-w-24"
            />
          )}
        </SettingRow>
        <label className="flex min-h-10 items-baseline gap-2">
          <input type="checkbox" name="endorsement" defaultChecked={settings.endorsement} />
          <span>
            {words("endorsement")}
            <span className="block text-ink-2 text-small">{words("endorsementHint")}</span>
          </span>
        </label>
      </SettingGroup>
      <SwitchFields switches={settings.switches} problemOf={problemOf} />
      <AppraisalFields points={settings.switches.appraisal} problemOf={problemOf} />
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
