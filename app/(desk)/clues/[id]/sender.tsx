import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { senderKeptDays } from "@/server/clues/schema";
import type { RouterOutputs } from "../clues-data";

type Props = { sender: RouterOutputs["show"]["clue"]["sender"]; erasedOn: string | null };

/** Who sent it, as far as they said, and for how long that is kept. */
export function Sender({ sender, erasedOn }: Props) {
  const words = useTranslations("clues.one");
  const locale = useLocale();
  return (
    <Section title={words("sender")}>
      {sender ? (
        <>
          <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
            <dt className="text-ink-2">{words("senderName")}</dt>
            <dd>{sender.name ?? words("notGiven")}</dd>
            <dt className="text-ink-2">{words("senderContact")}</dt>
            <dd>{sender.contact ?? words("notGiven")}</dd>
          </dl>
          <p className="mt-2 text-ink-2 text-small">{words("senderHint", { days: senderKeptDays })}</p>
        </>
      ) : (
        <p className="text-ink-2">
          {erasedOn ? words("senderErased", { day: formatDay(erasedOn, locale) }) : words("senderNone")}
        </p>
      )}
    </Section>
  );
}
