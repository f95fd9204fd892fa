import pino from "pino";

/** One line of JSON per event on standard output. Passwords, tokens and what people write never go in. */
export const log = pino({ level: process.env.LOG_LEVEL ?? "info", base: null });
