import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Pager } from "@/app/_ui/pager";
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
      <Pager page={page} pages={pages} href={(to) => inboxHref({ unread: unreadFirst, page: to })} />
    </div>
  );
}
