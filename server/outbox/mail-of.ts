import { and, desc, eq, inArray } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { governments, messages, users } from "@/db/schema";
import { type Locale, locales } from "@/db/values";
import { mailText, messageText } from "../messages/message-text";
import { shownDay } from "../messages/format";

export type Mail = { id: string; to: string; subject: string; text: string; html: string };
type Row = { id: string; key: string; recipientId: string | null; payload: Record<string, unknown> };

const mostShown = 50;

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A header is one line, and not a long one. */
const oneLine = (text: string) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};

/**
 * The mail of an outbox row, in the words and to the address that its recipient has now; null when there is nobody
 * any more to send it to.
 * @param baseUrl the address that links begin with, or null: then the mail has none
 */
export async function mailOf(db: ReadDb, row: Row, baseUrl: string | null): Promise<Mail | null> {
  const [found] = await db
    .select({ user: users, government: governments })
    .from(users)
    .innerJoin(governments, eq(governments.id, users.governmentId))
    .where(eq(users.id, row.recipientId ?? ""));
  const to = found?.user.email;
  if (!found || !to || found.user.disabledAt) return null;
  const { user, government } = found;
  const ids = Array.isArray(row.payload.messageIds) ? row.payload.messageIds.map(String) : [];
  const carried = await db
    .select()
    .from(messages)
    .where(and(inArray(messages.id, ids), eq(messages.userId, user.id)))
    .orderBy(desc(messages.createdAt), desc(messages.id));
  const [newest] = carried;
  if (!newest) return null;
  const locale: Locale = locales.find((one) => one === user.locale) ?? "zh";
  const lines = carried.slice(0, mostShown).map((one) => ({
    text: messageText(locale, one.key, one.facts),
    url: baseUrl ? new URL(`/inbox/${one.id}`, baseUrl).href : null,
  }));
  const digest = row.key === "mail.digest";
  const count = carried.length;
  const subject = digest
    ? mailText(locale, "subjectDigest", { count, day: shownDay(newest.on, locale) })
    : mailText(locale, "subjectOne", { text: lines[0]?.text ?? "" });
  const mark = government.demonstration ? `【${mailText(locale, "demonstration")}】` : "";
  const page = {
    greeting: mailText(locale, "greeting", { name: user.name }),
    intro: digest ? mailText(locale, "digest", { count }) : null,
    more: count > mostShown ? mailText(locale, "more", { count: count - mostShown }) : null,
    demonstration: mark ? mailText(locale, "demonstrationText") : null,
    open: mailText(locale, "open"),
    foot: mailText(locale, "foot", { government: locale === "zh" ? government.nameZh : government.nameEn }),
  };
  return {
    id: row.id,
    to,
    subject: oneLine(`${mark}${subject}`),
    text: asText(lines, page),
    html: asHtml(lines, page, locale),
  };
}

type Line = { text: string; url: string | null };
type Page = Record<"greeting" | "open" | "foot", string> &
  Record<"intro" | "more" | "demonstration", string | null>;

function asText(lines: Line[], page: Page): string {
  const said = lines.map(({ text, url }) => `· ${text}${url ? `\n  ${url}` : ""}`).join("\n");
  const parts = [page.demonstration, page.greeting, page.intro, said, page.more, `-- \n${page.foot}`];
  return parts.filter((part) => part !== null).join("\n\n");
}

function asHtml(lines: Line[], page: Page, locale: Locale): string {
  const item = ({ text, url }: Line) =>
    `<li>${escaped(text)}${url ? ` <a href="${escaped(url)}">${escaped(page.open)}</a>` : ""}</li>`;
  const paragraph = (text: string | null) => (text === null ? "" : `<p>${escaped(text)}</p>`);
  const top = [page.demonstration, page.greeting, page.intro].map(paragraph).join("");
  const list = `<ul>${lines.map(item).join("")}</ul>${paragraph(page.more)}`;
  const lang = locale === "zh" ? "zh-CN" : "en";
  return `<!doctype html><html lang="${lang}"><body>${top}${list}<hr><p><small>${escaped(page.foot)}</small></p></body></html>`;
}
