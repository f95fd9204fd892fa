"use client";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Field } from "@/app/_ui/field";
import { formatDay, formatQuantity } from "@/app/_words/format";
import { useAct } from "../../desk/use-act";
import { AskDialog, AskLine, type AskProps, AskText } from "./ask-dialog";

export type AskMeasure = {
  id: string;
  name: string;
  unit: { zh: string; en: string };
  target: number | null;
  targetMax: number | null;
  ranged: boolean;
};
export type AskDepartment = { id: string; name: string };

type Props = AskProps & { measures: readonly AskMeasure[]; departments: readonly AskDepartment[] };

/** Asks for other targets, a later date or another lead; what is left empty stays as it is. */
export function AskAdjustment({ item, open, onClose, measures, departments }: Props) {
  const words = useTranslations("commitment");
  const locale = useLocale();
  const action = useAct(item.state);
  const leadId = useId();
  const [targets, setTargets] = useState<Readonly<Record<string, string>>>({});
  const [until, setUntil] = useState("");
  const [lead, setLead] = useState("");
  const [reason, setReason] = useState("");
  const [soFar, setSoFar] = useState("");
  const typed = (key: string) => targets[key] ?? "";
  const set = (key: string) => (value: string) => setTargets({ ...targets, [key]: value });
  const now = ({ unit }: AskMeasure, value: number | null) =>
    value === null ? undefined : words("askNow", { now: formatQuantity(value, unit, locale) });

  const send = () =>
    api.requests.fileAdjustment.mutate({
      commitmentId: item.id,
      reason,
      progressSoFar: soFar,
      ...(until ? { dueOn: until } : {}),
      ...(lead ? { leadDepartmentId: lead } : {}),
      targets: measures.flatMap(({ id, target, targetMax, ranged }) => {
        const [low, high] = [typed(id), typed(`${id}:max`)];
        if (!low && !high) return [];
        const other = low ? Number(low) : (target ?? Number.NaN);
        return [
          { measureId: id, target: other, targetMax: ranged ? (high ? Number(high) : targetMax) : null },
        ];
      }),
    });
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      title={words("askAdjustmentTitle", { code: item.code })}
      hint={words("askAdjustmentHint")}
      submit={words("askAdjustment")}
      action={action}
      onSend={() => action.act(send, words("asked"), onClose)}
    >
      {measures.map((measure) => (
        <div key={measure.id} className="grid gap-3">
          <AskLine
            type="number"
            label={words("askTarget", { metric: measure.name })}
            hint={now(measure, measure.target)}
            value={typed(measure.id)}
            onChange={set(measure.id)}
          />
          {measure.ranged ? (
            <AskLine
              type="number"
              label={words("askTargetMax", { metric: measure.name })}
              hint={now(measure, measure.targetMax)}
              value={typed(`${measure.id}:max`)}
              onChange={set(`${measure.id}:max`)}
            />
          ) : null}
        </div>
      ))}
      <AskLine
        type="date"
        label={words("askUntilOptional")}
        hint={words("askUntilHint", { dueOn: formatDay(item.dueOn, locale) })}
        value={until}
        onChange={setUntil}
      />
      <Field id={leadId} label={words("askLead")}>
        {(wiring) => (
          <select
            {...wiring}
            className="control"
            value={lead}
            onChange={(event) => setLead(event.target.value)}
          >
            <option value="">{words("askLeadSame")}</option>
            {departments.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AskText label={words("askReason")} most={1000} value={reason} onChange={setReason} />
      <AskText label={words("askSoFar")} most={2000} value={soFar} onChange={setSoFar} />
    </AskDialog>
  );
}
