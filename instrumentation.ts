/** Runs once when a server starts, before its first request. A build starts no server. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { startOrExit } = await import("./server/startup");
  await startOrExit();
}
