/** On globalThis, because a server loads this module more than once (its start and its pages are bundled apart). */
const kept = globalThis as typeof globalThis & { jiannuoMail?: boolean };

/** Whether mail is set up here. While it is not, no mail is prepared either, so that none piles up. */
export const mailConfigured = (): boolean => kept.jiannuoMail ?? false;

/**
 * Whether these settings are those of an installation with mail.
 * @throws with one sentence where only one of the two is set
 */
export function mailIn({ SMTP_URL, MAIL_FROM }: { SMTP_URL?: string; MAIL_FROM?: string }): boolean {
  if (SMTP_URL && !MAIL_FROM) throw new Error("Set MAIL_FROM too: SMTP_URL alone sends no mail.");
  if (MAIL_FROM && !SMTP_URL) throw new Error("Set SMTP_URL too: MAIL_FROM alone sends no mail.");
  return Boolean(SMTP_URL);
}

/** Said once at the start of a process; by tests as they need it. */
export function setMailConfigured(on: boolean): void {
  kept.jiannuoMail = on;
}
