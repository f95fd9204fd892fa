import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Words } from "@/app/_words/words";
import { InboxNav } from "./inbox-nav";
import { MessageList } from "./message-list";
import { ReadAll } from "./read-all";
import { loadInboxParams } from "./search-params";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inbox"))("title") };
}

/** What the actor was told (消息), each with the page on which it is acted upon. */
export default async function InboxPage({ searchParams }: Props) {
  const words = await getTranslations("inbox");
  const params = await loadInboxParams(searchParams);
  const page = Math.min(100_000, Math.max(1, params.page));
  const inbox = await (await api()).messages.list({ page, unreadFirst: params.unread });
  return (
    <Words of={["inbox", "common", "errors"]}>
      <LiveRegion>
        <PageHeader
          title={words("title")}
          below={inbox.total > 0 ? words("summary", { unread: inbox.unread, total: inbox.total }) : null}
          actions={inbox.unread > 0 ? <ReadAll /> : null}
        />
        {inbox.total === 0 ? (
          <EmptyState title={words("none")}>{words("noneText")}</EmptyState>
        ) : (
          <InboxNav page={inbox.page} pages={inbox.pages} unreadFirst={params.unread}>
            <MessageList rows={inbox.rows} />
          </InboxNav>
        )}
      </LiveRegion>
    </Words>
  );
}
