import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { requestViews } from "@/server/requests/schema";
import type { RequestList } from "./requests-data";
import { type RequestParams, requestsHref } from "./search-params";

/** What waits and what is decided, each with its number under the same filter. */
export function Tabs({ params, count }: { params: RequestParams; count: RequestList["count"] }) {
  const words = useTranslations("requests");
  return (
    <nav aria-label={words("tabs")} className="mb-4 flex flex-wrap gap-x-6 border-rule border-b">
      {requestViews.map((state) => (
        <Link
          key={state}
          prefetch={false}
          href={requestsHref({ ...params, state, page: 1 })}
          aria-current={state === params.state ? "page" : undefined}
          className={clsx(
            "-mb-px min-h-10 border-b-2 py-2 no-underline",
            state === params.state
              ? "border-brand font-semibold text-ink"
              : "border-transparent text-ink-2 hover:text-ink",
          )}
        >
          {words(state, { count: count[state] })}
        </Link>
      ))}
    </nav>
  );
}
