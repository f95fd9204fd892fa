import { createTransport } from "nodemailer";
import { type Robot, sendToRobot } from "../robots/send";
import type { Said } from "../robots/body";
import type { Mail } from "./mail-of";

/** How things leave. Without `mail` there is no mail server, and rows for it wait. */
export type Transports = {
  mail: ((mail: Mail) => Promise<void>) | null;
  robot: (robot: Robot, said: Said) => Promise<void>;
};

export type MailSettings = { SMTP_URL?: string; MAIL_FROM?: string };

/** A server that does not answer must not hold the others up for minutes. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** The transports of an installation, and how to let their connections go. */
export function transportsOf({ SMTP_URL, MAIL_FROM }: MailSettings): Transports & { close: () => void } {
  const robot: Transports["robot"] = (to, said) => sendToRobot(to, said);
  if (!SMTP_URL || !MAIL_FROM) return { mail: null, robot, close: () => undefined };
  const url = new URL(SMTP_URL);
  const server = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (url.protocol === "smtps:" ? 465 : 587),
    secure: url.protocol === "smtps:",
    auth: url.username
      ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
      : undefined,
    pool: true,
    maxConnections: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...patience,
  });
  const domain = /@([\w.-]+)/.exec(MAIL_FROM)?.[1] ?? "localhost";
  return {
    robot,
    // The same row has the same Message-ID however often it is sent: a mailbox shows it once.
    mail: async ({ id, ...mail }) => {
      await server.sendMail({
        ...mail,
        from: MAIL_FROM,
        messageId: `<${id}@${domain}>`,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
    close: () => server.close(),
  };
}
