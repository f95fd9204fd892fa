// @ts-check
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folders = ["app", "server", "db", "seeds", "public"];
const isConfig = (/** @type {string} */ path) => /^[^/]+\.(ts|mts|mjs|js|json)$/.test(path);

/**
 * A hash over the names and contents of everything that a build is made from: the source folders, the
 * configuration beside package.json, and the lock file.
 * @param {string} folder the repository's root
 * @returns {string} hexadecimal
 */
export function sourceHash(folder) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const path of sourceFiles(folder)) {
    const content = readFileSync(join(folder, path));
    hash.update(`\0${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * The source files, sorted: by git those tracked and those new but not ignored; in a downloaded archive,
 * which has no git, whatever lies in the folders.
 * @param {string} folder
 */
export function sourceFiles(folder) {
  const inSource = (/** @type {string} */ path) =>
    folders.includes(path.split("/")[0] ?? "") || isConfig(path);
  const generated = (/** @type {string} */ path) => path === "next-env.d.ts";
  return [...new Set(gitFiles(folder) ?? walkedFiles(folder))]
    .filter((path) => inSource(path) && !generated(path) && existsSync(join(folder, path)))
    .sort();
}

/** @param {string} folder */
function gitFiles(folder) {
  if (!existsSync(join(folder, ".git"))) return undefined;
  const list = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const git = spawnSync("git", list, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return git.status === 0 ? git.stdout.split("\0").filter(Boolean) : undefined;
}

/** @param {string} folder */
function walkedFiles(folder) {
  const top = readdirSync(folder).filter(isConfig);
  const deep = folders
    .filter((name) => existsSync(join(folder, name)))
    .flatMap((name) =>
      readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll("\\", "/"),
        ),
    );
  return [...top, ...deep];
}
