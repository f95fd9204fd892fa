"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { type Step, steps } from "./step";

/** Moves one place by a character or a clause. */
export function StepButtons({ name, onStep }: { name: string; onStep: (step: Step) => void }) {
  const words = useTranslations("provenance");
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5">
      <legend className="float-left me-2 text-ink-2">{name}</legend>
      {steps.map((step) => (
        <Button
          key={step}
          aria-label={words("stepOf", { end: name, step: words(`step.${step}`) })}
          onClick={() => onStep(step)}
        >
          {words(`step.${step}`)}
        </Button>
      ))}
    </fieldset>
  );
}
