import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { Facts, LampCounts } from "../edition-facts";
import type { EditionData } from "../editions-data";

/** Who signed, when, and the fingerprint under which it stands in the audit trail; and what the edition shows. */
export function Signature({ data }: { data: EditionData }) {
  const words = useTranslations("editions.edition");
  const locale = useLocale();
  const { signature, totals } = data;
  const post = locale === "zh" ? signature.post.zh : signature.post.en;
  return (
    <Section title={words("signature")}>
      <div className="grid gap-3">
        <Facts
          of={[
            // An account of the office itself bears its name: once is enough.
            [words("signer"), [...new Set([post, signature.name])].join(" ")],
            [words("on"), formatDay(signature.on, locale)],
            [words("dataOf"), formatDay(data.day, locale)],
            [
              words("sha256"),
              <code key="hash" className="break-all">
                {data.sha256}
              </code>,
            ],
            [words("event"), String(data.eventSeq)],
          ]}
        />
        <p className="max-w-prose text-ink-2">{words("hashHelp")}</p>
        <p>
          {words("shownText", {
            pledges: totals.pledges,
            counted: totals.counted,
            texts: totals.published.updates,
            files: totals.published.evidence,
            heldTexts: totals.withheld.updates,
            heldFiles: totals.withheld.evidence,
          })}
        </p>
        <LampCounts counts={totals.lamps} />
      </div>
    </Section>
  );
}
