import type { useTranslations } from "next-intl";
import type { Locale } from "@/db/values";
import { lamps } from "@/db/values";
import type { LedgerGroup } from "@/server/commitments/schema";
import type { LedgerGroups } from "./ledger-data";

type Group = LedgerGroups[number];
type Words = {
  ledger: ReturnType<typeof useTranslations<"ledger">>;
  lamp: ReturnType<typeof useTranslations<"lamp">>;
};

/** The heading of a group; what belongs to none is named as such. */
export function groupName(words: Words, by: LedgerGroup, group: Group, locale: Locale): string {
  if (group.key === "") return words.ledger("groupOther");
  const lamp = by === "lamp" ? lamps.find((one) => one === group.key) : undefined;
  if (lamp) return words.lamp(`word.${lamp}`);
  return locale === "zh" ? group.zh : group.en;
}
