import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/app/_ui/button";
import { inboxHref } from "./search-params";

type Props = { page: number; pages: number; unreadFirst: boolean; children: ReactNode };

/** The order above the messages and the leafing below them. */
export function InboxNav({ page, pages, unreadFirst, children }: Props) {
  const words = useTranslations("inbox");
  const order = (unread: boolean) => (
    <Link
      href={inboxHref({ unread })}
      aria-current={unread === unreadFirst ? "true" : undefined}
      className="py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
    >
      {words(unread ? "unreadFirst" : "newest")}
    </Link>
  );
  return (
    <div className="grid gap-4">
      <nav aria-label={words("order")} className="no-print flex flex-wrap gap-x-5 text-small">
        {order(false)}
        {order(true)}
      </nav>
      {children}
      {pages > 1 ? (
        <nav
          aria-label={words("pages")}
          className="no-print flex flex-wrap items-center justify-between gap-3"
        >
          <span>
            {page > 1 ? (
              <LinkButton rel="prev" href={inboxHref({ unread: unreadFirst, page: page - 1 })}>
                {words("previous")}
              </LinkButton>
            ) : null}
          </span>
          <span className="text-ink-2">{words("page", { page, pages })}</span>
          <span>
            {page < pages ? (
              <LinkButton rel="next" href={inboxHref({ unread: unreadFirst, page: page + 1 })}>
                {words("next")}
              </LinkButton>
            ) : null}
          </span>
        </nav>
      ) : null}
    </div>
  );
}
