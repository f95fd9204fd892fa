import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createClient } from "@libsql/client";
import { afterAll, describe, expect, it } from "vitest";
import { makeGovernment } from "@/seeds/makers";
import { freePort } from "@/server/start/address.mjs";
import { checkDatabase, refuseNewer } from "./check";
import { postgresProblem } from "./check-postgres";
import { sqliteProblem } from "./check-sqlite";
import { dialect } from "./dialect";
import { StartProblem } from "./start-problem";
import { testDb } from "./testing";

const test = testDb();
const folder = mkdtempSync(path.join(tmpdir(), "jiannuo-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const problemOf = async (url: string) => {
  const problem: unknown = await checkDatabase(url).then(
    () => null,
    (error) => error,
  );
  if (!(problem instanceof StartProblem)) throw new Error(`no start problem but ${problem}`);
  return problem.message;
};

/** Past drizzle: migrations are no table of the schema. */
async function raw(statement: string): Promise<void> {
  if (dialect === "postgres") {
    const client = new (await import("pg")).default.Client({ connectionString: test.url });
    await client.connect();
    await client.query(statement.replace("__drizzle", "drizzle.__drizzle"));
    return client.end();
  }
  const client = createClient({ url: test.url });
  await client.execute(statement);
  client.close();
}

describe("a database of this version", () => {
  it("passes, and tells whether it is a demonstration", async () => {
    expect(await checkDatabase(test.url)).toEqual({ demonstration: false });
    await makeGovernment(test.db);
    expect(await checkDatabase(test.url)).toEqual({ demonstration: false });
    await makeGovernment(test.db, { demonstration: true });
    expect(await checkDatabase(test.url)).toEqual({ demonstration: true });
  });

  it("is neither newer nor older", async () => {
    await raw("insert into __drizzle_migrations (hash, created_at) values ('later', 4000000000000)");
    expect(await problemOf(test.url)).toMatch(/^The database was made by a newer version of Jiannuo;/);
    await expect(refuseNewer(test.url)).rejects.toBeInstanceOf(StartProblem);
    await raw("delete from __drizzle_migrations");
    expect(await problemOf(test.url)).toMatch(
      /not up to date with this version; run `npm run db:migrate`\.$/,
    );
    await expect(refuseNewer(test.url)).resolves.toBeUndefined();
  });
});

describe("a SQLite file", () => {
  it("that is missing, or in no folder, or a folder itself, is named", async () => {
    expect(await problemOf(`file:${at("none/app.db")}`)).toContain(
      `The folder ${at("none")} of the database`,
    );
    expect(await problemOf(`file:${at("none.db")}`)).toContain(
      `There is no database at ${at("none.db")} yet`,
    );
    mkdirSync(at("folder.db"));
    expect(await problemOf(`file:${at("folder.db")}`)).toContain("is not a file");
  });

  it("that is no database, or an empty one, says what to do", async () => {
    writeFileSync(at("text.db"), "a text that is far from being a database ".repeat(50));
    expect(await problemOf(`file:${at("text.db")}`)).toContain("is not a sound SQLite database");
    writeFileSync(at("empty.db"), "");
    expect(await problemOf(`file:${at("empty.db")}`)).toContain("run `npm run db:migrate`");
  });

  it("that somebody keeps locked is not waited for", async () => {
    const other = createClient({ url: `file:${at("locked.db")}` });
    await other.execute("create table t (a)");
    const kept = await other.transaction("write");
    expect(await problemOf(`file:${at("locked.db")}`)).toContain("is locked by another process");
    await kept.rollback();
    other.close();
    expect(await problemOf(`file:${at("locked.db")}`)).toContain("not up to date");
  });

  it.each([
    ["SQLITE_READONLY_DBMOVED", "is read-only"],
    ["SQLITE_CANTOPEN", "cannot be opened"],
    ["SQLITE_FULL", "no space left"],
  ])("answers %s in words", (code, words) => {
    const { message } = sqliteProblem("app.db", Object.assign(new Error(code), { code }));
    expect(message).toContain(words);
    expect(message.split(". ")).toHaveLength(1);
  });
});

describe("a Postgres server", () => {
  it("that nobody runs is named by host and port, never by password", async () => {
    const port = await freePort();
    const message = await problemOf(`postgres://app:hidden@127.0.0.1:${port}/jiannuo`);
    expect(message).toContain(`Postgres at 127.0.0.1:${port} cannot be reached`);
    expect(message).not.toContain("hidden");
  });

  it.each([
    ["28P01", "refuses the user or the password"],
    ["3D000", 'has no database "jiannuo"'],
    ["42501", "may not read"],
    ["53300", "takes no more connections"],
  ])("answers %s in words", (code, words) => {
    const url = "postgres://app:hidden@db.example:5433/jiannuo";
    const { message } = postgresProblem(url, Object.assign(new Error(code), { code }));
    expect(message).toContain(words);
    expect(message).not.toContain("hidden");
  });
});
