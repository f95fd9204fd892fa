import { useTranslations } from "next-intl";
import { Tabs } from "@/app/_ui/tabs";
import { requestViews } from "@/server/requests/schema";
import type { RequestList } from "./requests-data";
import { type RequestParams, requestsHref } from "./search-params";

/** What waits and what is decided, each with its number under the same filter. */
export function ViewTabs({ params, count }: { params: RequestParams; count: RequestList["count"] }) {
  const words = useTranslations("requests");
  const tabs = requestViews.map((state) => ({
    key: state,
    href: requestsHref({ ...params, state, page: 1 }),
    text: words(state, { count: count[state] }),
  }));
  return <Tabs label={words("tabs")} current={params.state} tabs={tabs} />;
}
