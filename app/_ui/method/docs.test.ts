import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = process.cwd();

it("docs/lamp.md names only files that exist", () => {
  const text = readFileSync(path.join(root, "docs/lamp.md"), "utf8");
  const named = [...text.matchAll(/`((?:server|app|db)\/[^`\s]+\.tsx?)`/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  const linked = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, file = ""]) => file);
  expect(linked.filter((file) => !existsSync(path.join(root, "docs", file)))).toEqual([]);
});
