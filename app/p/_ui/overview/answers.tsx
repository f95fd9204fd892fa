import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import type { EditionDocument } from "@/server/editions/document";
import { signerOf } from "../signer";

/** Who answers for the commitments, and who for what is said of them. */
export function Answers({ document }: { document: EditionDocument }) {
  const words = useTranslations("publicPages.overview");
  const locale = useLocale();
  const { commitments, signature } = document;
  const leads = new Set(commitments.map(({ lead }) => lead));
  const proposed = commitments.filter(({ leadProposed }) => leadProposed).length;
  return (
    <Section title={words("answers")}>
      <div className="pub-text">
        <p>
          {words("answersLead", { count: leads.size })}{" "}
          {proposed > 0 ? words("answersProposed", { count: proposed }) : null}
        </p>
        <p>
          {words("answersSigned", {
            ...signerOf(document, locale),
            day: formatDay(signature.on, locale),
          })}
        </p>
        <p>{words("answersError")}</p>
      </div>
    </Section>
  );
}
