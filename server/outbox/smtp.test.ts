import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { world } from "../testing";
import { deliver } from "./deliver";
import { setMailConfigured } from "./mail-configured";
import { mailbox, outboxOf, tellOf } from "./testing";
import { transportsOf } from "./transports";

const test = testDb();
const open: SMTPServer[] = [];
const closed = (server: SMTPServer) => new Promise<void>((resolve) => server.close(resolve));
beforeAll(() => setMailConfigured(true));
afterAll(() => setMailConfigured(false));
afterEach(async () => {
  for (const server of open.splice(0)) await closed(server);
});

/** A mail server on a port of its own, which keeps the mails as they arrive. */
async function mailServer(port = 0) {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) => {
      let mail = "";
      stream.setEncoding("utf8").on("data", (part: string) => {
        mail += part;
      });
      stream.on("end", () => {
        mails.push(mail);
        done();
      });
    },
  });
  open.push(server);
  const listening = once(server.listen(port, "127.0.0.1"), "listening");
  await listening;
  const address = server.server.address() as AddressInfo;
  return { mails, port: address.port, stop: () => closed(open.splice(open.indexOf(server), 1)[0] ?? server) };
}

const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);

describe("a mail server", () => {
  it("that is down delays mail and loses none, and one row is one Message-ID", async () => {
    const first = await mailServer();
    const { port } = first;
    await first.stop();
    const w = await world(test.db);
    await mailbox(test.db, w.people.officer, { digest: "at-once" });
    for (let n = 0; n < 3; n++) await tellOf(w, { userIds: [w.people.officer.userId] });
    const settings = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "践诺 <jiannuo@example.cn>" };
    const transports = transportsOf(settings);
    const run = (real: () => Date) => deliver({ db: test.db, real, transports, baseUrl: null });
    expect(await run(later(0))).toEqual({ sent: 0, failed: 1 });
    const again = await mailServer(port);
    expect(await run(later(5))).toEqual({ sent: 3, failed: 0 });
    transports.close();
    const rows = await outboxOf(test.db, w);
    const ids = again.mails.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]?.trim());
    expect(ids.sort()).toEqual(rows.map((row) => `<${row.id}@example.cn>`).sort());
    const [mail = ""] = again.mails;
    expect(mail).toMatch(/^From: =\?UTF-8\?.*<jiannuo@example\.cn>/m);
    expect(mail).toMatch(new RegExp(`^To: ${w.people.officer.userId}@example\\.cn`, "m"));
    expect(mail).toMatch(/^Auto-Submitted: auto-generated/m);
  });
});
