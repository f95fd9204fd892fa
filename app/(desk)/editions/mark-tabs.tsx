import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { candidateKinds, candidateStates } from "@/server/editions/schema";
import { type MarkParams, marksHref } from "./search-params";

/** Texts and evidence, each without and with its mark. */
export function MarkTabs({ params }: { params: MarkParams }) {
  const words = useTranslations("editions.marks");
  return (
    <nav aria-label={words("tabs")} className="mb-2 flex flex-wrap gap-x-6 border-rule border-b">
      {candidateKinds.flatMap((what) =>
        candidateStates.map((state) => {
          const here = what === params.what && state === params.state;
          return (
            <Link
              key={`${what}${state}`}
              prefetch={false}
              href={marksHref({ ...params, what, state, page: 1 })}
              aria-current={here ? "page" : undefined}
              className={clsx(
                "-mb-px min-h-10 border-b-2 py-2 no-underline",
                here ? "border-brand font-semibold text-ink" : "border-transparent text-ink-2 hover:text-ink",
              )}
            >
              {words(`tab.${what}.${state}`)}
            </Link>
          );
        }),
      )}
    </nav>
  );
}
