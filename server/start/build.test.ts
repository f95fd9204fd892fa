import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hasBuild, isBuilt } from "./build.mjs";
import { sourceFiles, sourceHash } from "./source-hash.mjs";

let folder = "";
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jiannuo-build-"));
  write("app/page.tsx", "page");
  write("package-lock.json", "{}");
  write("docs/notes.md", "notes");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(["a git checkout", "a downloaded archive"])("in %s", (kind) => {
  beforeEach(() => {
    if (kind === "a git checkout") execFileSync("git", ["init", "--quiet"], { cwd: folder });
  });

  test("the hash is stable and ignores what no build is made from", () => {
    const before = sourceHash(folder);
    write("docs/notes.md", "other notes");
    write("node_modules/x/index.js", "x");
    write("next-env.d.ts", "generated");
    expect(sourceHash(folder)).toBe(before);
    expect(sourceFiles(folder)).toEqual(["app/page.tsx", "package-lock.json"]);
  });

  test("the hash changes with a content, a name, a new file and a configuration", () => {
    const hashes = [sourceHash(folder)];
    for (const [path, text] of [
      ["app/page.tsx", "new page"],
      ["app/a/other.tsx", "other"],
      ["next.config.ts", "config"],
      ["package-lock.json", "{ }"],
    ] as const) {
      write(path, text);
      hashes.push(sourceHash(folder));
    }
    rmSync(join(folder, "app/page.tsx"));
    hashes.push(sourceHash(folder));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

test("git's ignored files do not count", () => {
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  write(".gitignore", "app/generated.ts\n");
  const before = sourceHash(folder);
  write("app/generated.ts", "generated");
  expect(sourceHash(folder)).toBe(before);
});

test("only a complete build from the same sources counts as built", () => {
  write(".next/jiannuo-build", "hash");
  expect([hasBuild(folder), isBuilt(folder, "hash")]).toEqual([false, false]);
  write(".next/BUILD_ID", "1");
  expect([hasBuild(folder), isBuilt(folder, "hash")]).toEqual([true, true]);
  expect(isBuilt(folder, "other")).toBe(false);
});
