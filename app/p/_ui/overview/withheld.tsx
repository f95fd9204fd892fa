import { useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import type { EditionDocument } from "@/server/editions/document";

/** What the office has and does not publish: counted and named (DOMAIN, What the public sees). */
export function Withheld({ document: { totals } }: { document: EditionDocument }) {
  const words = useTranslations("publicPages.overview");
  const { published, withheld } = totals;
  return (
    <Section title={words("withheld")} id="withheld">
      <div className="pub-text">
        <p>{words("withheldRule")}</p>
        <ul className="pub-lines">
          <li>{words("withheldUpdates", { published: published.updates, withheld: withheld.updates })}</li>
          <li>{words("withheldEvidence", { published: published.evidence, withheld: withheld.evidence })}</li>
        </ul>
      </div>
    </Section>
  );
}
