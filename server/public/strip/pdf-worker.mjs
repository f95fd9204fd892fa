import { parentPort, workerData } from "node:worker_threads";
import { drawnAnew } from "./pdf-drawn-anew.mjs";

// Started by pdf.ts; runs as it stands, without the bundler.
try {
  const copy = await drawnAnew(workerData);
  parentPort?.postMessage({ copy }, [copy.buffer]);
} catch (error) {
  parentPort?.postMessage({ refused: error instanceof Error ? error.message : String(error) });
}
