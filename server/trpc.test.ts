import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import superjson from "superjson";
import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { testDb } from "@/db/testing";
import { clockAt } from "./core/clock";
import { AppError, type Problem } from "./core/errors";
import { log } from "./core/log";
import { anyone, member, router } from "./trpc";

const test = testDb();
const said = vi.spyOn(log, "error").mockImplementation(() => undefined);
afterEach(() => said.mockClear());

const problems = router({
  refuse: anyone
    .input(z.enum(["NOT_FOUND", "FORBIDDEN", "CONFLICT", "INVALID", "ASK"]))
    .mutation(({ input }) => {
      throw new AppError(input, "thing.moved", { state: "active" }, "readings.0.value");
    }),
  break: anyone.mutation(() => {
    throw new Error("password of the database is hunter2");
  }),
  form: anyone
    .input(z.object({ list: z.array(z.object({ reason: z.string().min(2, "reason.missing") })) }))
    .mutation(() => "fine"),
  mine: member.mutation(({ ctx }) => ctx.actor.name),
});

/** A call over HTTP, as a browser sees its answer. */
async function post(path: string, input: unknown) {
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    router: problems,
    req: new Request(`http://localhost/api/trpc/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(superjson.serialize(input)),
    }),
    createContext: () => ({ db: test.db, actor: null, clock: clockAt("2023-09-28") }),
  });
  const text = await response.text();
  return { status: response.status, text, error: JSON.parse(text).error?.json };
}

describe("a refusal", () => {
  it("has its HTTP status, and carries key, facts and field", async () => {
    const status: Record<Problem, number> = {
      NOT_FOUND: 404,
      FORBIDDEN: 403,
      CONFLICT: 409,
      INVALID: 400,
      ASK: 412,
    };
    for (const [problem, expected] of Object.entries(status)) {
      const answer = await post("refuse", problem);
      expect(answer.status, problem).toBe(expected);
      expect(answer.error).toMatchObject({
        message: "thing.moved",
        data: { key: "thing.moved", facts: { state: "active" }, field: "readings.0.value", issues: [] },
      });
    }
  });

  it("stays out of the log", async () => {
    await post("refuse", "CONFLICT");
    await post("mine", null);
    expect(said).not.toHaveBeenCalled();
  });

  it("of a form names each field and its message", async () => {
    const answer = await post("form", { list: [{ reason: "good" }, { reason: "" }] });
    expect(answer.status).toBe(400);
    expect(answer.error.data.issues).toEqual([{ path: "list.1.reason", key: "reason.missing" }]);
  });

  it("of the signed-out is UNAUTHORIZED", async () => {
    const answer = await post("mine", null);
    expect([answer.status, answer.error.data.key]).toEqual([401, "UNAUTHORIZED"]);
  });
});

describe("an unexpected error", () => {
  it("says nothing to the caller, and is in the log", async () => {
    const answer = await post("break", null);
    expect(answer.status).toBe(500);
    expect(answer.error).toMatchObject({ message: "unexpected", data: { key: "unexpected", facts: {} } });
    expect(answer.text).not.toContain("hunter2");
    expect(answer.text).not.toContain("trpc.test");
    expect(said).toHaveBeenCalledOnce();
  });
});
