import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { reasonText } from "@/app/_words/reason-text";
import { ledgerHref } from "../commitments/search-params";
import { LampList } from "./lamp-list";
import type { Overview } from "./overview-data";

/** Some of what changed, good and bad, each with its reason. */
export function ChangesList({ changes }: { changes: Overview["changes"] }) {
  const words = useTranslations("overview");
  const lamp = useTranslations("lamp");
  const locale = useLocale();
  return (
    <Section
      title={words("changes")}
      aside={
        changes.total > 0 ? (
          <Link prefetch={false} href={ledgerHref({ flag: "changed" })}>
            {words("allRows", { count: changes.total })}
          </Link>
        ) : null
      }
    >
      {changes.total === 0 ? <p className="py-2 text-ink-2">{words("changesNone")}</p> : null}
      <LampList
        rows={changes.rows}
        below={(row) => {
          const [reason] = row.reasons;
          return reason ? reasonText(lamp, reason, { locale, lamp: row.lamp }) : null;
        }}
      />
    </Section>
  );
}
