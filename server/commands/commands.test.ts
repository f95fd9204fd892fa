import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { and, eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { takeServingLock } from "@/db/serving-lock";
import { auditEvents, commitments, governments, users } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeGovernment, makeWorld } from "@/seeds/makers";
import { checkDatabase } from "@/db/check";
import { clockAt } from "../core/clock";
import { openLink } from "../people/password-link";
import { setPassword } from "../people/set-password";

const test = testDb();
const folder = mkdtempSync(path.join(tmpdir(), "jiannuo-commands-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Output = { code: number; out: string; err: string };

const command = (name: string, args: string[] = [], env: Record<string, string> = {}) =>
  new Promise<Output>((resolve) => {
    const all = { ...process.env, DATABASE_URL: test.url, ...env };
    const program = ["--import", "tsx", `server/commands/${name}.ts`, ...args];
    execFile(process.execPath, program, { env: all }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err }),
    );
  });

const flags = (slug: string, login = `${slug}.admin`) => [
  ...["--slug", slug, "--name-zh", "市中区", "--name-en", "Shizhong District", "--level", "district"],
  ...["--admin-login", login, "--admin-name", "王强"],
];

describe("government:create", () => {
  it("makes a tenant and a link that works, while a server serves the same database", async () => {
    const lock = await takeServingLock(test.url);
    const { code, out, err } = await command("create-government", flags("shizhong"), {
      NEXTAUTH_URL: "https://jiannuo.example",
    });
    await lock?.release();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const token = /^https:\/\/jiannuo\.example\/welcome\/([\w-]{43})$/m.exec(out)?.[1] ?? "";
    const [government] = await test.db.select().from(governments).where(eq(governments.slug, "shizhong"));
    expect(government).toMatchObject({ nameZh: "市中区", level: "district", demonstration: false });
    expect((await openLink(test.db, token, new Date()))?.user.loginName).toBe("shizhong.admin");
    const clock = clockAt("2026-01-05");
    await setPassword({ db: test.db, clock }, { token, password: "a good long one" });
    const verbs = await test.db
      .select({ verb: auditEvents.verb })
      .from(auditEvents)
      .where(eq(auditEvents.governmentId, government?.id ?? ""))
      .orderBy(auditEvents.seq);
    expect(verbs.map((one) => one.verb)).toEqual(["government.create", "user.create", "user.setPassword"]);
  });

  it("names what is missing, and makes nothing twice", async () => {
    const none = await command("create-government");
    expect(none.code).toBe(1);
    for (const flag of ["slug", "name-zh", "name-en", "level", "admin-login", "admin-name"])
      expect(none.err).toContain(`--${flag}`);
    expect((await command("create-government", flags("twice"))).code).toBe(0);
    const again = await command("create-government", flags("twice", "other.admin"));
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining("--slug exists already") });
    const login = await command("create-government", flags("thrice", "twice.admin"));
    expect(login).toMatchObject({ code: 1, err: expect.stringContaining("--admin-login is taken") });
    expect(await test.db.$count(governments, eq(governments.slug, "thrice"))).toBe(0);
    expect(await test.db.$count(users, eq(users.loginName, "other.admin"))).toBe(0);
  });
});

describe("audit:verify", () => {
  it("says which chains are whole, and names the first broken link", async () => {
    await command("create-government", flags("whole"));
    await command("create-government", flags("broken"));
    expect((await command("verify-audit")).out).toContain("whole: 2 events, whole");
    const [government] = await test.db.select().from(governments).where(eq(governments.slug, "broken"));
    const first = and(eq(auditEvents.governmentId, government?.id ?? ""), eq(auditEvents.seq, 1));
    await test.db.delete(auditEvents).where(first);
    const { code, out } = await command("verify-audit");
    expect(code).toBe(1);
    expect(out).toContain("broken: broken at event 1: the event is missing");
    expect(out).toContain("whole: 2 events, whole");
    expect((await command("verify-audit", ["--government", "whole"])).code).toBe(0);
    const nobody = await command("verify-audit", ["--government", "nobody"]);
    expect(nobody).toMatchObject({ code: 1, err: "There is no government of the slug nobody.\n" });
  });
});

describe("db:migrate", () => {
  it("makes folder and file, and runs again without harm", async () => {
    const env = { DATABASE_URL: `file:${path.join(folder, "deep", "new.db")}` };
    expect(await command("migrate", [], env)).toMatchObject({ code: 0, err: "" });
    expect(await command("migrate", [], env)).toMatchObject({ code: 0, err: "" });
    expect(await checkDatabase(env.DATABASE_URL)).toEqual({ demonstration: false });
  });
});

describe("db:migrate, on a database of before", () => {
  it("adds the initials that a search needs", async () => {
    const made = await makeWorld(test.db, { commitment: { initials: "" } });
    expect((await command("migrate")).out).toContain("Pinyin initials were added to 1 commitments.");
    const mine = eq(commitments.id, made.commitment.id);
    expect(await test.db.select({ initials: commitments.initials }).from(commitments).where(mine)).toEqual([
      { initials: "jktazfjs" },
    ]);
    expect((await command("migrate")).out).toBe("The database is up to date.\n");
  });
});

describe("db:generate --check", () => {
  it("finds the checked-in migrations to be those of the schema", async () => {
    expect(await command("generate-migrations", ["--check"])).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("tick", () => {
  it("does the scheduled work, a line for each step, and exits with 1 where a step fails", async () => {
    const government = await makeGovernment(test.db, { slug: "ticking" });
    const first = await command("tick");
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: "" });
    expect(first.out).toContain("ticking: filing reminders: 0\n");
    expect(first.out).toMatch(/^all: delivery: 0$/m);
    const wrong = await command("tick", [], { SMTP_URL: "mail.example" });
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining("SMTP_URL must be like") });
    const mine = eq(governments.id, government.id);
    await test.db.update(governments).set({ timeZone: "Nowhere/Land" }).where(mine);
    const failing = await command("tick");
    await test.db.update(governments).set({ timeZone: "Asia/Shanghai" }).where(mine);
    expect(failing).toMatchObject({
      code: 1,
      out: expect.stringContaining("ticking: filing reminders: failed;"),
    });
  });
});

describe("demo:date", () => {
  it("moves a demonstration's date, and no other government's", async () => {
    const demo = await makeGovernment(test.db, { demonstration: true, businessDate: "2023-01-09" });
    const real = await makeGovernment(test.db);
    const move = (slug: string, date: string) =>
      command("set-business-date", ["--government", slug, "--date", date]);
    expect((await move(demo.slug, "2023-02-28")).code).toBe(0);
    const dates = await test.db.select().from(governments).where(eq(governments.id, demo.id));
    expect(dates).toMatchObject([{ businessDate: "2023-02-28" }]);
    expect((await move(real.slug, "2023-02-28")).err).toContain("no demonstration");
    expect((await move(demo.slug, "2023-02-30")).err).toContain("Usage");
  });
});
