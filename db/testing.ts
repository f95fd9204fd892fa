import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { type Connection, connect, type Db } from "./client";
import { dialect } from "./dialect";

async function copyOnPostgres(template: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const pg = (await import("pg")).default;
  const server = process.env.TEST_POSTGRES_URL ?? "";
  const name = `t_${crypto.randomUUID().replaceAll("-", "")}`;
  const asAdmin = async (statement: string) => {
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    try {
      // Two files may copy the template in the same moment: Postgres wants it undisturbed.
      await admin.query("select pg_advisory_lock(7433)");
      await admin.query(statement);
    } finally {
      await admin.end();
    }
  };
  await asAdmin(`create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => asAdmin(`drop database if exists ${name} with (force)`) };
}

function copyOnSqlite(template: string): { url: string; drop: () => Promise<void> } {
  const folder = mkdtempSync(path.join(tmpdir(), "jiannuo-file-"));
  const file = path.join(folder, "test.db");
  copyFileSync(template, file);
  return { url: `file:${file}`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** A private, migrated, empty database for the calling test file: `const test = testDb()`, then `test.db`. */
export function testDb(): { readonly db: Db; readonly url: string } {
  let connection: Connection | undefined;
  let copy: { url: string; drop: () => Promise<void> } | undefined;
  beforeAll(async () => {
    const template = inject("templateDatabase");
    copy = dialect === "postgres" ? await copyOnPostgres(template) : copyOnSqlite(template);
    connection = await connect(copy.url);
  });
  afterAll(async () => {
    await connection?.close();
    await copy?.drop();
  });
  return {
    get db() {
      if (!connection) throw new Error("the test database opens before the first test of the file");
      return connection.db;
    },
    get url() {
      if (!copy) throw new Error("the test database opens before the first test of the file");
      return copy.url;
    },
  };
}
