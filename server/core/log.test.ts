import { sql } from "drizzle-orm";
import pino from "pino";
import { expect, it } from "vitest";
import { governments } from "@/db/schema";
import { testDb } from "@/db/testing";
import { errorForLog, log } from "./log";

const test = testDb();
const secret = "https://robot.example/hook/0123456789\nsecond line";

/** What a statement that fails throws, as it comes from the engine. */
async function failure(): Promise<Error> {
  try {
    await test.db.select({ x: sql`no_such_function(${secret})` }).from(governments);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("the statement did not fail");
}

it("keeps what a failed statement was given out of the log, and the statement in it", async () => {
  const error = await failure();
  expect(error.message).toContain(secret);
  for (const one of [error, new Error(error.message, { cause: error })]) {
    const line = JSON.stringify(errorForLog(one));
    expect(line).toContain("no_such_function");
    expect(line).toContain("log.test.ts");
    expect(line).not.toContain("0123456789");
    expect(line).not.toContain("second line");
  }
});

it("does so in every line that it writes", async () => {
  const { err } =
    (log as unknown as Record<symbol, Record<string, (error: unknown) => unknown>>)[
      pino.symbols.serializersSym
    ] ?? {};
  expect(JSON.stringify(err?.(await failure()))).not.toContain("0123456789");
});
