import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ClueState, clueStates } from "@/db/values";
import { type ClueParams, cluesHref } from "./search-params";

/** The states, each with its number under the same filter. */
export function Tabs({ params, count }: { params: ClueParams; count: Record<ClueState, number> }) {
  const words = useTranslations("clues.queue");
  const states = useTranslations("values.clueState");
  return (
    <nav aria-label={words("states")} className="mb-4 flex flex-wrap gap-x-6 border-rule border-b">
      {clueStates.map((state) => (
        <Link
          key={state}
          prefetch={false}
          href={cluesHref({ ...params, state, page: 1 })}
          aria-current={state === params.state ? "page" : undefined}
          className={clsx(
            "-mb-px min-h-10 border-b-2 py-2 no-underline",
            state === params.state
              ? "border-brand font-semibold text-ink"
              : "border-transparent text-ink-2 hover:text-ink",
          )}
        >
          {words("tab", { state: states(state), count: count[state] })}
        </Link>
      ))}
    </nav>
  );
}
