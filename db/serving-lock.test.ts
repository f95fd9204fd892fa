import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { takeServingLock } from "./serving-lock";
import { StartProblem } from "./start-problem";

const folder = mkdtempSync(path.join(tmpdir(), "jiannuo-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const urlOf = (name: string) => `file:${path.join(folder, name)}`;

it("is held by one at a time, and refused at once", async () => {
  const url = urlOf("one.db");
  const lock = await takeServingLock(url);
  const before = performance.now();
  await expect(takeServingLock(url)).rejects.toThrow(/^Another process already serves .*one\.db;/);
  expect(performance.now() - before).toBeLessThan(2000);
  await lock?.release();
  const again = await takeServingLock(url);
  await again?.release();
});

it("falls with its process, however that ends", async () => {
  const url = urlOf("killed.db");
  const program = `
    const { takeServingLock } = await import("./db/serving-lock.ts");
    globalThis.lock = await takeServingLock(${JSON.stringify(url)});
    process.stdout.write("held");
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  try {
    await once(child.stdout, "data");
    await expect(takeServingLock(url)).rejects.toBeInstanceOf(StartProblem);
  } finally {
    child.kill("SIGKILL");
    await ended;
  }
  const lock = await takeServingLock(url);
  expect(lock).not.toBeNull();
  await lock?.release();
});

it("says that it cannot write beside the database, and asks nothing of Postgres", async () => {
  await expect(takeServingLock(urlOf("none/app.db"))).rejects.toThrow(/cannot be written/);
  expect(await takeServingLock("postgres://127.0.0.1/app")).toBeNull();
});
