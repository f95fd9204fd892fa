"use client";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { commitmentKinds } from "@/db/values";
import type { ChildRow } from "./children-state";
import type { AssignmentData, DepartmentChoice } from "./data";
import { MilestoneRows } from "./milestone-rows";

type Props = {
  n: number;
  row: ChildRow;
  departments: readonly DepartmentChoice[];
  commitment: AssignmentData["commitment"];
  onChange: (row: ChildRow) => void;
  onRemove: () => void;
};
type TextField = "titleZh" | "titleEn" | "metricZh" | "target" | "unitZh" | "unitEn";

/** One part: what, who, and how it is judged. */
export function ChildFields({ n, row, departments, commitment, onChange, onRemove }: Props) {
  const words = useTranslations("assignment");
  const values = useTranslations("values");
  const locale = useLocale();
  const text = (name: TextField, required: boolean) => (
    <label className="grid min-w-0 gap-0.5 text-ink-2 text-small">
      {words(`child.${name}`)}
      <input
        required={required}
        maxLength={name === "titleEn" ? 300 : 200}
        {...(name === "target" ? { type: "number", min: 0, step: "any" } : {})}
        className="control min-w-0 text-ink"
        value={row[name]}
        onChange={(event) => onChange({ ...row, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <fieldset className="grid min-w-0 gap-3 border-rule border-b pb-4">
      <legend className="mb-1 font-semibold">{words("childN", { n })}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {text("titleZh", true)}
        {text("titleEn", false)}
        <label className="grid min-w-0 gap-0.5 text-ink-2 text-small">
          {words("lead")}
          <select
            className="control min-w-0 truncate text-ink"
            value={row.leadDepartmentId}
            onChange={(event) => onChange({ ...row, leadDepartmentId: event.target.value })}
          >
            {departments.map((one) => (
              <option key={one.id} value={one.id}>
                {locale === "zh" ? one.nameZh : one.nameEn}
              </option>
            ))}
          </select>
        </label>
        <label className="grid min-w-0 gap-0.5 text-ink-2 text-small">
          {words("child.kind")}
          <select
            className="control min-w-0 text-ink"
            value={row.kind}
            onChange={(event) => {
              const kind = commitmentKinds.find((one) => one === event.target.value);
              if (kind) onChange({ ...row, kind });
            }}
          >
            {commitmentKinds.map((kind) => (
              <option key={kind} value={kind}>
                {values(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          className="size-5 accent-brand"
          checked={row.measured}
          onChange={(event) => onChange({ ...row, measured: event.target.checked })}
        />
        {words("child.measured")}
      </label>
      {row.measured ? (
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {text("metricZh", true)}
          {text("target", true)}
          {text("unitZh", true)}
          {text("unitEn", false)}
        </div>
      ) : (
        <MilestoneRows
          id={`child-${row.key}`}
          steps={row.milestones}
          from={commitment.startOn}
          to={commitment.dueOn}
          onChange={(milestones) => onChange({ ...row, milestones })}
        />
      )}
      <div>
        <Button look="quiet" aria-label={words("removeChild", { n })} onClick={onRemove}>
          {words("remove")}
        </Button>
      </div>
    </fieldset>
  );
}
