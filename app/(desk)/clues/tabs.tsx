import { useTranslations } from "next-intl";
import { Tabs } from "@/app/_ui/tabs";
import { type ClueState, clueStates } from "@/db/values";
import { type ClueParams, cluesHref } from "./search-params";

/** The states, each with its number under the same filter. */
export function StateTabs({ params, count }: { params: ClueParams; count: Record<ClueState, number> }) {
  const words = useTranslations("clues.queue");
  const states = useTranslations("values.clueState");
  const tabs = clueStates.map((state) => ({
    key: state,
    href: cluesHref({ ...params, state, page: 1 }),
    text: words("tab", { state: states(state), count: count[state] }),
  }));
  return <Tabs label={words("states")} current={params.state} tabs={tabs} />;
}
