"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { switchLimits } from "@/server/plans/schema";
import { type Settings, switchGroups } from "./settings-data";

type Props = { switches: Settings["switches"]; problemOf: (field: string) => string | undefined };

/** The switches by group: days as whole numbers, points with decimals, times of day. */
export function SwitchFields({ switches, problemOf }: Props) {
  const words = useTranslations("settings");
  return switchGroups.map((group) => (
    <fieldset key={group.title} className="grid min-w-0 gap-3">
      <legend className="mb-2 font-semibold">{words(group.title)}</legend>
      {group.title === "quiet" ? <p className="-mt-2 text-ink-2 text-small">{words("quietHint")}</p> : null}
      {group.switches.map(({ name, unit }) => (
        <Field
          key={name}
          id={`setting-${name}`}
          label={words(`switches.${name}`)}
          hint={
            unit === "none" ? null : words("hint", { ...switchLimits[name], unit: words(`units.${unit}`) })
          }
          error={problemOf(`switches.${name}`)}
        >
          {(wiring) =>
            unit === "none" ? (
              <input
                {...wiring}
                type="time"
                name={name}
                defaultValue={switches[name]}
                className="control max-w-40"
              />
            ) : (
              <input
                {...wiring}
                inputMode="decimal"
                name={name}
                defaultValue={switches[name]}
                className="control max-w-40"
              />
            )
          }
        </Field>
      ))}
    </fieldset>
  ));
}
