// @ts-check
import { addressFrom, browserUrl } from "./address.mjs";
import { hasBuild } from "./build.mjs";
import { Complaint, root, runMain } from "./main.mjs";
import { refuseOldNode } from "./node-version.mjs";
import { listenForStop } from "./stop.mjs";
import { runTool } from "./tool.mjs";

/**
 * Serves the production build until it is asked to stop. NEXTAUTH_URL, unless set, is the address itself.
 * @param {import("./main.mjs").Env} env HOST and PORT say where
 * @returns {Promise<number>} the server's exit code
 * @throws {Complaint} without a build, or with a PORT that is none
 */
export async function serve(env) {
  const address = addressFrom(env);
  if (!hasBuild(root)) throw new Complaint("There is no production build yet; run npm run build first.");
  return runTool("next", ["start", "-H", address.host, "-p", String(address.port)], {
    env: { ...env, NEXTAUTH_URL: env.NEXTAUTH_URL || browserUrl(address), NEXT_TELEMETRY_DISABLED: "1" },
  });
}

await runMain(import.meta.url, async () => {
  refuseOldNode();
  listenForStop();
  if (!hasBuild(root)) throw new Complaint("There is no production build yet; run npm run build first.");
  const { default: nextEnv } = await import("@next/env");
  nextEnv.loadEnvConfig(root, false); // .env files may set HOST, PORT and NEXTAUTH_URL too
  return serve(process.env);
});
