import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inPath } from "./chromium.mjs";

let folders: string[] = [];
beforeEach(() => {
  folders = ["a", "b"].map((name) => mkdtempSync(join(tmpdir(), `jiannuo-chromium-${name}-`)));
});
afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const program = (folder: string | undefined, name: string, exitCode: number) => {
  const file = join(folder ?? "", name);
  writeFileSync(file, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(file, 0o755);
  return file;
};

test("passes over a browser that does not start and one that is no program", () => {
  program(folders[0], "chromium", 1);
  writeFileSync(join(folders[0] ?? "", "chromium-browser"), "text");
  expect(inPath(folders.join(delimiter))).toBeUndefined();
  const chrome = program(folders[1], "google-chrome", 0);
  expect(inPath(folders.join(delimiter))).toBe(chrome);
});
