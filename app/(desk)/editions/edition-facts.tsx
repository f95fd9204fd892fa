import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Lamp } from "@/app/_ui/lamp";
import { type Lamp as LampValue, lamps } from "@/db/values";

/** Lamps by mark, word and number in one line; what is none stays away. */
export function LampCounts({ counts }: { counts: Record<LampValue, number> }) {
  const words = useTranslations("editions.now");
  return (
    <ul aria-label={words("lamps")} className="flex flex-wrap gap-x-5 gap-y-1">
      {lamps
        .filter((lamp) => counts[lamp] > 0)
        .map((lamp) => (
          <li key={lamp} className="flex items-center gap-1.5">
            <Lamp value={lamp} />
            <b className="font-semibold">{counts[lamp]}</b>
          </li>
        ))}
    </ul>
  );
}

/** Named facts under each other. */
export function Facts({ of }: { of: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="grid gap-x-5 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
      {of.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd className="min-w-0 max-sm:mb-2">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
