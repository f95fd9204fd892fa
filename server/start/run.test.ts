import { expect, test } from "vitest";
import { run } from "./run.mjs";

const node = (code: string, timeoutMs?: number) =>
  run(process.execPath, ["-e", code], { quiet: true, timeoutMs });

test("returns the exit code of the command", async () => {
  expect(await node("process.exit(7)")).toBe(7);
  expect(await node("")).toBe(0);
});

test("reports the signal that ended it as shells do", async () => {
  expect(await node("process.kill(process.pid, 'SIGKILL')")).toBe(137);
});

test("ends a command that takes too long", async () => {
  expect(await node("setInterval(() => {}, 1000)", 300)).toBe(124);
});

test("a command that is not there is an error", async () => {
  await expect(run("jiannuo-no-such-command", [])).rejects.toThrow("ENOENT");
});
