import { Worker } from "node:worker_threads";
import { copySeconds } from "./limits";
import { NoPublicCopy } from "./no-public-copy";

/** Put together when it runs: a bundler that sees the address would take the worker apart. */
const workerFile = () => [process.cwd(), "server", "public", "strip", "pdf-worker.mjs"].join("/");

export type FromWorker = { copy: Uint8Array } | { refused: string };

/**
 * A PDF drawn into a new one, in a thread of its own with bounded memory and time: whatever a file holds, the server
 * goes on answering.
 * @throws NoPublicCopy where the file cannot be read, is not plain, or takes too long
 */
export async function cleanPdf(bytes: Uint8Array, seconds = copySeconds): Promise<Uint8Array> {
  // A copy of its own, so that it can be handed over whole.
  const data = new Uint8Array(bytes);
  const worker = new Worker(/* turbopackIgnore: true */ workerFile(), {
    workerData: data,
    transferList: [data.buffer],
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
    env: {},
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const said = await new Promise<FromWorker>((done, fail) => {
      timer = setTimeout(() => fail(new NoPublicCopy("a PDF that takes too long")), seconds * 1000);
      worker.once("message", done);
      worker.once("error", (cause) => fail(new NoPublicCopy("a PDF that cannot be read", { cause })));
      worker.once("exit", () => fail(new NoPublicCopy("a PDF that cannot be read")));
    });
    if ("refused" in said) throw new NoPublicCopy(said.refused);
    return said.copy;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
