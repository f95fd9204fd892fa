"use client";
import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";

type Choice = { id: string; nameZh: string; nameEn: string };
export type BulkChoices = { departments: Choice[]; leaders: Choice[] };

/** What all that is ticked gets alike; left as it is, each keeps its own suggestion. */
export function BulkTerms({ choices }: { choices: BulkChoices }) {
  const words = useTranslations("ledger.bulk");
  const locale = useLocale();
  const select = (name: string, label: string, offered: readonly Choice[]) => (
    <Field id={`bulk-${name}`} label={label}>
      {(wiring) => (
        <select {...wiring} name={name} defaultValue="" className="control max-w-64">
          <option value="">{words("own")}</option>
          {offered.map((one) => (
            <option key={one.id} value={one.id}>
              {locale === "zh" ? one.nameZh : one.nameEn}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <details className="no-print">
      <summary className="min-h-8 py-1 text-brand">{words("alike")}</summary>
      <div className="mt-1 flex flex-wrap items-start gap-x-4 gap-y-2">
        {select("leadDepartmentId", words("lead"), choices.departments)}
        {select("leaderPostId", words("leader"), choices.leaders)}
        <Field id="bulk-dueOn" label={words("due")}>
          {(wiring) => <input {...wiring} name="dueOn" type="date" className="control max-w-44" />}
        </Field>
      </div>
    </details>
  );
}

/** What was chosen for all; empty where each keeps its own. */
export function termsIn(form: HTMLFormElement | null): Record<string, string> {
  const data = new FormData(form ?? undefined);
  return Object.fromEntries(
    ["leadDepartmentId", "leaderPostId", "dueOn"].flatMap((name) => {
      const value = String(data.get(name) ?? "");
      return value ? [[name, value]] : [];
    }),
  );
}
