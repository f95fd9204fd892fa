import { useLocale, useTranslations } from "next-intl";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Lamp } from "@/app/_ui/lamp";
import { formatDay, formatMonth } from "@/app/_words/format";
import { overrideLamps } from "@/server/overrides/schema";
import type { CommitmentData } from "./data";
import { OverrideAction } from "./override-action";

/** A supervisor's flag stands beside the computed lamp, smaller than it; the computed one is what counts. */
export function OverrideFlag({ data }: { data: CommitmentData }) {
  const words = useTranslations("standing.override");
  const locale = useLocale();
  const { flag } = data.override;
  if (!flag) return null;
  return (
    <div className="mt-3 border-edge border-l-4 bg-sunk px-3 py-2 text-small">
      <p className="flex flex-wrap items-center gap-x-2 font-medium">
        {words("title")} <Lamp value={flag.lamp} /> <FigureHelp of="override" />
      </p>
      <p>{flag.reason}</p>
      <p className="text-ink-2">
        {words("who", {
          name: flag.by ?? "–",
          day: formatDay(flag.knownOn, locale),
          month: formatMonth(flag.period, locale),
        })}
      </p>
      <p className="text-ink-2">{words("counts")}</p>
    </div>
  );
}

/** Sets a flag, or lifts the one in force: for whoever may. */
export function OverrideButton({ data }: { data: CommitmentData }) {
  const words = useTranslations("standing.override");
  const lampWords = useTranslations("lamp.word");
  const { commitment, lamp, override } = data;
  const { flag, period, may } = override;
  if (period === null || !(may.set || may.lift)) return null;
  const { code } = commitment;
  const way = flag ? "lift" : "set";
  return (
    <OverrideAction
      key={flag?.id ?? "set"}
      commitmentId={commitment.id}
      period={period}
      flagId={flag?.id ?? null}
      state={commitment.state}
      lamps={overrideLamps
        .filter((one) => one !== lamp?.lamp)
        .map((value) => ({ value, name: lampWords(value) }))}
      texts={{
        button: words(way),
        title: words(`${way}Title`, { code }),
        hint: words(`${way}Hint`),
        lamp: words("lamp"),
        reason: words("reason"),
        done: words(`${way}Done`, { code }),
      }}
    />
  );
}
