import pino from "pino";

/**
 * An error as the log keeps it. A failed statement quotes in its text all that it was given: hashes, robots' keys,
 * what people wrote. That is taken out, wherever in the chain of causes it stands.
 */
export function errorForLog(error: Error): Record<string, unknown> {
  const given: string[] = [];
  for (let one: unknown = error; one instanceof Error; one = one.cause)
    if ("params" in one) given.push(`\nparams: ${one.params}`);
  const {
    raw: _,
    params: __,
    detail: ___,
    ...told
  } = pino.stdSerializers.err(error) as Record<string, unknown>;
  const without = (text: string) => given.reduce((left, one) => left.replaceAll(one, ""), text);
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, typeof value === "string" ? without(value) : value]),
  );
}

/** One line of JSON per event on standard output. Passwords, tokens and what people write never go in. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  serializers: { err: (error) => (error instanceof Error ? errorForLog(error) : error) },
});
