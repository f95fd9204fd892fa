// @ts-check
import { fileURLToPath } from "node:url";
import { addressFrom, browserUrl } from "./address.mjs";
import { hasBuild } from "./build.mjs";
import { closeGracefully } from "./graceful.mjs";
import { createPeerServer, listen } from "./http-server.mjs";
import { Complaint, root, runMain } from "./main.mjs";
import { refuseOldNode } from "./node-version.mjs";
import { run } from "./run.mjs";
import { listenForStop, stopped } from "./stop.mjs";

const noBuild = "There is no production build yet; run npm run build first.";

/**
 * Serves the production build in a process of its own until it is asked to stop.
 * @param {import("./main.mjs").Env} env HOST and PORT say where
 * @returns {Promise<number>} the server's exit code: 0 when it was asked to stop and did
 * @throws {Complaint} without a build, or with a PORT that is none
 */
export async function serve(env) {
  addressFrom(env);
  if (!hasBuild(root)) throw new Complaint(noBuild);
  return run(process.execPath, [fileURLToPath(import.meta.url)], { env });
}

/**
 * Serves from this very process: what the client's address is, and that requests in hand are answered before the
 * end, is only known to who holds the sockets. NEXTAUTH_URL, unless set, is the address itself.
 */
async function serveHere() {
  const address = addressFrom(process.env);
  Object.assign(process.env, {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || browserUrl(address),
  });
  process.chdir(root);
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: root, hostname: address.host, port: address.port });
  const started = new Promise((resolve) =>
    Object.assign(globalThis, { jiannuoStarted: () => resolve(true) }),
  );
  await app.prepare(); // begins server/startup.ts, which ends the process where something is amiss
  await started; // nobody is let in before all of it holds
  const handle = app.getRequestHandler();
  /** @type {{ jiannuoAnswering?: import("../answers/start").Answering }} */
  const { jiannuoAnswering: answering } = globalThis;
  const server = createPeerServer((request, response) =>
    answering ? answering(request, response, handle) : handle(request, response),
  );
  const ended = closeGracefully(server, stopped);
  if (stopped.aborted) return 0;
  await listen(server, address);
  console.log(`Jiannuo serves ${browserUrl(address)}`);
  const { cut } = await ended;
  if (cut) console.error("Some requests were not finished within half a minute and were cut off.");
  await /** @type {{ jiannuoSchedule?: { stop: () => Promise<void> } }} */ (
    globalThis
  ).jiannuoSchedule?.stop();
  await app.close();
  return 0;
}

await runMain(import.meta.url, async () => {
  refuseOldNode();
  listenForStop();
  if (!hasBuild(root)) throw new Complaint(noBuild);
  const { default: nextEnv } = await import("@next/env");
  nextEnv.loadEnvConfig(root, false); // .env files may set HOST, PORT and NEXTAUTH_URL too
  const code = await serveHere();
  process.exit(code); // a pool that rests would keep the process for a while yet
});
