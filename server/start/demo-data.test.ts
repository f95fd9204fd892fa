import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { demoEnvironment, resetDemo } from "./demo-data.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jiannuo-demo-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("makes one secret, readable for its owner only, and keeps it", () => {
  const secret = demoEnvironment({}, folder).NEXTAUTH_SECRET;
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(demoEnvironment({}, folder).NEXTAUTH_SECRET).toBe(secret);
  expect(statSync(join(folder, "data/demo-secret")).mode & 0o777).toBe(0o600);
});

test("replaces a damaged secret", () => {
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "data/demo-secret"), "short", { mode: 0o644 });
  expect(demoEnvironment({}, folder).NEXTAUTH_SECRET).toMatch(/^[0-9a-f]{64}$/);
  expect(statSync(join(folder, "data/demo-secret")).mode & 0o777).toBe(0o600);
});

test("has its own database and evidence unless the person names others, and is always marked", () => {
  expect(demoEnvironment({ NEXTAUTH_SECRET: "s" }, folder)).toMatchObject({
    DATABASE_URL: "file:./data/demo.db",
    EVIDENCE_DIR: "./data/demo-evidence",
    JIANNUO_DEMO: "1",
  });
  expect(existsSync(join(folder, "data"))).toBe(false);
  const named = { DATABASE_URL: "file:other.db", EVIDENCE_DIR: "e", NEXTAUTH_SECRET: "s", JIANNUO_DEMO: "0" };
  expect(demoEnvironment(named, folder)).toEqual({ ...named, JIANNUO_DEMO: "1" });
});

test("a reset removes the demonstration's own files and nothing else", () => {
  mkdirSync(join(folder, "data/demo-evidence"), { recursive: true });
  const gone = ["demo.db", "demo.db-wal", "demo.db-shm", "demo.db.serving"];
  for (const name of [...gone, "demo-secret", "real.db", "demo.dbx"])
    writeFileSync(join(folder, "data", name), "");
  resetDemo({}, folder);
  expect(readdirSync(join(folder, "data")).sort()).toEqual(["demo-secret", "demo.dbx", "real.db"]);
});

test.each(["DATABASE_URL", "EVIDENCE_DIR"])("a reset refuses a %s that is not its own", (name) => {
  expect(() => resetDemo({ [name]: "file:./data/real.db" }, folder)).toThrow(`${name} names another place`);
});
