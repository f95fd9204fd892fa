import { setImmediate } from "node:timers/promises";

/**
 * Lets whatever else waits in this process have its turn. SQLite answers at once, so that long work which only awaits
 * the database would stop every other request until it is done.
 */
export const breathe = (): Promise<void> => setImmediate();
