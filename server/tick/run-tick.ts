import { connect } from "@/db/client";
import { mailIn, setMailConfigured } from "../outbox/mail-configured";
import { type MailSettings, transportsOf } from "../outbox/transports";
import { type StepResult, tick } from "./tick";

export type TickSettings = MailSettings & { DATABASE_URL: string; NEXTAUTH_URL?: string };

/** One tick of an installation, with a connection of its own. */
export async function runTick(settings: TickSettings, stop?: AbortSignal): Promise<StepResult[]> {
  setMailConfigured(mailIn(settings));
  const connection = await connect(settings.DATABASE_URL);
  const transports = transportsOf(settings);
  try {
    const baseUrl = settings.NEXTAUTH_URL ?? null;
    return await tick(connection.db, () => new Date(), { transports, baseUrl, stop });
  } finally {
    transports.close();
    await connection.close();
  }
}
