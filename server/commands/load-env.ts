import nextEnv from "@next/env";

/** Import this first: .env files count for commands as they do for the server, and the engine is chosen on import. */
nextEnv.loadEnvConfig(process.cwd(), false, { info: () => undefined, error: console.error });
