// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The prefix that makes a command root's: none for root, sudo where it asks for no password. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : undefined;
}

/** Whether this is Debian or Ubuntu and we may install packages. */
export function canInstallPackages() {
  return existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get") && asRoot() !== undefined;
}

/**
 * Installs packages of Debian or Ubuntu.
 * @param {string[]} packages
 * @returns {boolean} whether they are installed now
 */
export function installPackages(packages) {
  const apt = [...(asRoot() ?? []), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  return [["update"], ["install", "-y", "--no-install-recommends", ...packages]].every((args) => {
    const [command = "env", ...rest] = [...apt, ...args];
    return (
      spawnSync(command, rest, { stdio: ["ignore", "inherit", "inherit"], timeout: 600_000 }).status === 0
    );
  });
}
