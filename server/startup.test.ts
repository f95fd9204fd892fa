import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { makeGovernment } from "@/seeds/makers";
import { startUp } from "./startup";

const test = testDb();
const secret = "0123456789abcdefghijklmnopqrstuvwxyz";
const start = (more: Record<string, string> = {}, production = true) =>
  startUp({
    environment: { DATABASE_URL: test.url, NEXTAUTH_SECRET: secret, TICK_EVERY_MINUTES: "0", ...more },
    production,
  });

describe("a start", () => {
  it.each([
    [{ NEXTAUTH_SECRET: "" }, /^Set NEXTAUTH_SECRET to at least 32 random characters/],
    [{ NEXTAUTH_SECRET: "changeme" }, /^NEXTAUTH_SECRET is too weak/],
    [{ NEXTAUTH_SECRET: "a".repeat(40) }, /^NEXTAUTH_SECRET is too weak/],
    [{ DATABASE_URL: "mysql://db" }, /^DATABASE_URL must begin with file: or postgres:/],
    [{ SESSION_HOURS: "soon" }, /^SESSION_HOURS: /],
    [{ SMTP_URL: "mail.example" }, /^SMTP_URL must be like smtp:/],
    [{ SMTP_URL: "smtp://mail.example" }, /^Set MAIL_FROM too/],
    [{ MAIL_FROM: "jiannuo@example.cn" }, /^Set SMTP_URL too/],
    [{ MAIL_FROM: "nobody" }, /^MAIL_FROM must be an address/],
    [{ TICK_EVERY_MINUTES: "-1" }, /^TICK_EVERY_MINUTES: /],
  ])("with %o says what to set", async (more, sentence) => {
    await expect(start(more)).rejects.toMatchObject({
      name: "StartProblem",
      message: expect.stringMatching(sentence),
    });
  });

  it("in production refuses a demonstration, unless it is told that this is one", async () => {
    await expect(start()).resolves.toBeUndefined();
    await expect(start({ JIANNUO_DEMO: "1" })).resolves.toBeUndefined();
    await makeGovernment(test.db, { demonstration: true });
    await expect(start()).rejects.toThrow(/^The database holds a demonstration, whose progress is invented;/);
    await expect(start({ JIANNUO_DEMO: "1" })).resolves.toBeUndefined();
    await expect(start({}, false)).resolves.toBeUndefined();
  });
});
