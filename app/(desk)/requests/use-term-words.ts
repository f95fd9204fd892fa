import { useTranslations } from "next-intl";
import type { TermWords } from "./term-words";

export function useTermWords(): TermWords {
  const words = useTranslations("requests");
  return {
    dueOn: words("dueOn"),
    lead: words("lead"),
    into: words("into"),
    notSet: words("notSet"),
    range: (from, to) => words("range", { from, to }),
  };
}
