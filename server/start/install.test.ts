import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installReason, stampInstall } from "./install.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jiannuo-install-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Packages = Record<string, { version: string; optional?: boolean }>;
const lock = (packages: Packages) =>
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...packages } }));
const installed = (packages: Packages) => {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages }));
};

test("installs when node_modules is missing", () => {
  lock({});
  expect(installReason(folder)).toBe("node_modules is missing");
});

test("trusts its stamp until package-lock.json changes", () => {
  lock({ "node_modules/a": { version: "1.0.0" } });
  mkdirSync(join(folder, "node_modules"));
  expect(installReason(folder)).toBe("package-lock.json has changed");
  stampInstall(folder);
  expect(installReason(folder)).toBeUndefined();
  lock({ "node_modules/a": { version: "1.0.1" } });
  expect(installReason(folder)).toBe("package-lock.json has changed");
});

test("accepts what somebody installed by hand, without packages of other systems", () => {
  lock({ "node_modules/a": { version: "1.0.0" }, "node_modules/win": { version: "1.0.0", optional: true } });
  installed({ "node_modules/a": { version: "1.0.0" } });
  expect(installReason(folder)).toBeUndefined();
});

test.each<[string, Packages]>([
  ["another version", { "node_modules/a": { version: "2.0.0" } }],
  ["a missing package", {}],
  [
    "one package too many",
    { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } },
  ],
])("installs again over %s", (_, packages) => {
  lock({ "node_modules/a": { version: "1.0.0" } });
  installed(packages);
  expect(installReason(folder)).toBe("package-lock.json has changed");
});
