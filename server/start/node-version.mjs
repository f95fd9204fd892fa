// @ts-check
import { Complaint } from "./main.mjs";

const oldest = { major: 20, minor: 19 };

/**
 * Refuses a Node that is too old for the project (package.json, engines).
 * @param {string} version such as "20.19.0"
 * @throws {Complaint}
 */
export function refuseOldNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new Complaint(
    `Jiannuo needs Node ${oldest.major}.${oldest.minor} or newer; this is Node ${version}.`,
  );
}
