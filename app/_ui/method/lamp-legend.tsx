import { useTranslations } from "next-intl";
import { lamps } from "@/db/values";
import { Lamp } from "../lamp";

/** The five lamps: shape, colour, word, and what each says. */
export function LampLegend() {
  const words = useTranslations("methodPage");
  return (
    <dl className="grid gap-x-5 gap-y-1.5 sm:grid-cols-[auto_minmax(0,1fr)]">
      {lamps.map((lamp) => (
        <div key={lamp} className="contents">
          <dt>
            <Lamp value={lamp} />
          </dt>
          <dd className="mb-1 text-ink-2 sm:mb-0">{words(`legendText.${lamp}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
