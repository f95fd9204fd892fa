import { useLocale, useTranslations } from "next-intl";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Section } from "@/app/_ui/section";
import { reasonText } from "@/app/_words/reason-text";
import { AllRows } from "./all-rows";
import { LampList } from "./lamp-list";
import type { Overview } from "./overview-data";
import type { Drill } from "./search-params";

/** Some of what changed, good and bad, each with its reason. Under a filter (`whole` is false) an empty list says that it is one of what is chosen. */
type Props = { shown: Overview; whole: boolean; drill: Drill };

export function ChangesList({ shown, whole, drill }: Props) {
  const words = useTranslations("overview");
  const lamp = useTranslations("lamp");
  const locale = useLocale();
  const { changes, period } = shown;
  return (
    <Section
      title={words("changes")}
      aside={
        <>
          <AllRows count={changes.total} href={drill({ flag: "changed" })} /> <FigureHelp of="changes" />
        </>
      }
    >
      {changes.total === 0 ? (
        <p className="py-2 text-ink-2">
          {period ? words("changesNone", { narrowed: whole ? "no" : "yes" }) : words("changesFirst")}
        </p>
      ) : null}
      <LampList
        rows={changes.rows}
        asOf={shown.asOf}
        below={(row) => {
          const [reason] = row.reasons;
          return reason ? reasonText(lamp, reason, { locale, lamp: row.lamp }) : null;
        }}
      />
    </Section>
  );
}
