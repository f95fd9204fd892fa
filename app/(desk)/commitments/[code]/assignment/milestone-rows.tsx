"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { emptyStep, nextKey, type Step } from "./form-state";
import { useRowsFocus } from "./rows-focus";

type Props = {
  /** Tells the rows of one list from those of another on the same page. */
  id: string;
  steps: Step[];
  from: string;
  to: string;
  onChange: (steps: Step[]) => void;
};

const most = 24;
const columns = "grid grid-cols-2 gap-2 md:grid-cols-[1.5fr_1.5fr_11rem_6rem_4rem]";

/** The milestones, each a named step with its day and weight; rows are added and taken away. */
export function MilestoneRows({ id, steps, from, to, onChange }: Props) {
  const words = useTranslations("assignment");
  const { adder, row, onAdd, onRemove } = useRowsFocus();
  const total = steps.reduce((sum, step) => sum + (Number(step.weight) || 0), 0);
  const change = (key: string, part: Partial<Step>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...part } : step)));
  return (
    <div className="grid gap-2">
      {steps.length > 0 ? (
        // The fields carry their own names; these are for the eye.
        <div aria-hidden="true" className={`${columns} text-ink-2 text-small max-md:hidden`}>
          {(["nameZh", "nameEn", "dueOn", "weight"] as const).map((name) => (
            <span key={name}>{words(`stepColumn.${name}`)}</span>
          ))}
        </div>
      ) : null}
      <ol className="grid gap-3">
        {steps.map((step, index) => {
          const control = (name: "nameZh" | "nameEn" | "dueOn" | "weight") => ({
            id: `${id}-${step.key}-${name}`,
            "aria-label": words(`stepField.${name}`, { n: index + 1 }),
            className: "control min-w-0",
            value: step[name],
            onChange: (event: { target: { value: string } }) =>
              change(step.key, { [name]: event.target.value }),
          });
          return (
            <li key={step.key} {...row(step.key)} className={`${columns} border-rule border-b pb-3`}>
              <input {...control("nameZh")} required maxLength={200} placeholder={words("stepZh")} />
              <input {...control("nameEn")} maxLength={200} placeholder={words("stepEn")} />
              <input {...control("dueOn")} type="date" required min={from} max={to} />
              <input {...control("weight")} type="number" required min={0.1} max={1000} step="any" />
              <Button
                look="quiet"
                className="col-span-2 md:col-span-1"
                aria-label={words("removeStep", { n: index + 1 })}
                onClick={() => {
                  onChange(steps.filter((one) => one.key !== step.key));
                  onRemove();
                }}
              >
                {words("remove")}
              </Button>
            </li>
          );
        })}
      </ol>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          ref={adder}
          aria-disabled={steps.length >= most}
          onClick={() => {
            if (steps.length >= most) return;
            const key = nextKey(steps);
            onChange([...steps, emptyStep(key, to)]);
            onAdd(key);
          }}
        >
          {words("addStep")}
        </Button>
        {steps.length > 0 ? (
          <span className="text-ink-2 text-small">{words("weights", { total })}</span>
        ) : null}
      </div>
    </div>
  );
}
