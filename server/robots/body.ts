import { createHmac } from "node:crypto";
import type { RobotVendor } from "@/db/values";

/** What is said: one line of text and, where there is one, the page on which it is acted upon. */
export type Said = { title: string; text: string; link: { text: string; url: string } | null };
type Target = { vendor: RobotVendor; url: string; secret: string | null };

const hmac = (key: string, data: string) => createHmac("sha256", key).update(data, "utf8").digest("base64");

/** Signs that would be markup, or would break the line. */
const plain = (text: string) => text.replace(/[[\]<>*_`#\\\r\n]+/g, " ");

const markdown = ({ text, link }: Said) => plain(text) + (link ? `\n\n[${link.text}](${link.url})` : "");

/**
 * The request that a vendor's group robot understands, signed where the robot has a secret: DingTalk takes time and
 * signature in the address, Feishu in the body, WeCom has none.
 */
export function requestTo(
  { vendor, url, secret }: Target,
  said: Said,
  now: Date,
): { url: string; body: Record<string, unknown> } {
  if (vendor === "wecom")
    return { url, body: { msgtype: "markdown", markdown: { content: markdown(said) } } };
  if (vendor === "dingtalk") {
    const address = new URL(url);
    if (secret) {
      const timestamp = String(now.getTime());
      address.searchParams.set("timestamp", timestamp);
      address.searchParams.set("sign", hmac(secret, `${timestamp}\n${secret}`));
    }
    const body = { msgtype: "markdown", markdown: { title: said.title, text: markdown(said) } };
    return { url: address.toString(), body };
  }
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signed = secret ? { timestamp, sign: hmac(`${timestamp}\n${secret}`, "") } : {};
  // Feishu reads `<at …>` even in plain text.
  const text = plain(said.text) + (said.link ? `\n${said.link.url}` : "");
  return { url, body: { ...signed, msg_type: "text", content: { text } } };
}
