import type { useTranslations } from "next-intl";
import type { Refusal } from "@/app/_trpc/client";
import { errorText } from "@/app/_words/error-text";
import { commitmentStates, requestStates, updateStates } from "@/db/values";

export type RefusalWords = {
  desk: ReturnType<typeof useTranslations<"desk">>;
  errors: ReturnType<typeof useTranslations<"errors">>;
  values: ReturnType<typeof useTranslations<"values">>;
};

function stateWord({ values }: RefusalWords, key: string, state: unknown): string | null {
  const commitment = commitmentStates.find((one) => one === state);
  if (key === "commitment.moved" && commitment) return values(`state.${commitment}`);
  const update = updateStates.find((one) => one === state);
  if (key === "update.moved" && update) return values(`updateState.${update}`);
  const request = requestStates.find((one) => one === state);
  if (key === "request.moved" && request) return values(`requestState.${request}`);
  return null;
}

/**
 * Why an action at a row was not done. A conflict names the present state; where that is still the one the row was
 * shown in (`from`), only the content had changed.
 */
export function refusalText(
  words: RefusalWords,
  { key, code, facts, issues }: Refusal,
  from: string,
): string {
  if (issues.some((issue) => issue.path === "reason")) return words.desk("reasonMissing");
  if (key === "commitment.noYardstick") return words.desk("noYardstick");
  if (code === "CONFLICT" && facts.state === from) return words.desk("movedOn");
  const state = code === "CONFLICT" ? stateWord(words, key, facts.state) : null;
  return state ? words.desk("moved", { state }) : errorText(words.errors, { key, code, facts });
}
