import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import { formatDay } from "@/app/_words/format";
import { messageText } from "@/server/messages/message-text";

type Row = {
  id: string;
  key: string;
  facts: Record<string, string | number>;
  on: string;
  unread: boolean;
};

/** One line per message. Its link passes the message itself, which is read by that. */
export function MessageList({ rows }: { rows: readonly Row[] }) {
  const words = useTranslations("inbox");
  const locale = useLocale();
  return (
    <ul aria-label={words("list")} className="border-rule border-t">
      {rows.map(({ id, key, facts, on, unread }) => (
        <li key={id} className="grid gap-x-4 border-rule border-b py-2 md:grid-cols-[8.5rem_minmax(0,1fr)]">
          <span className="flex items-baseline gap-2 text-ink-2 text-small md:pt-0.5">
            <time dateTime={on} className="whitespace-nowrap">
              {formatDay(on, locale)}
            </time>
            {unread ? <Badge tone="brand">{words("unread")}</Badge> : null}
          </span>
          <a
            href={`/inbox/${id}`}
            className={`min-w-0 break-words py-0.5 ${unread ? "font-semibold" : "text-ink-2"}`}
          >
            {messageText(locale, key, facts)}
          </a>
        </li>
      ))}
    </ul>
  );
}
