import { describe, expect, it } from "vitest";
import { makeGovernment } from "@/seeds/makers";
import { violated } from "./errors";
import { auditHeads, departments } from "./schema";
import { testDb } from "./testing";

const test = testDb();
const fault = (work: Promise<unknown>) => work.then(() => "done", violated);

describe("violated", () => {
  it("knows a unique index, a primary key and a foreign key by the same names on both engines", async () => {
    const { id, slug } = await makeGovernment(test.db);
    expect(await fault(makeGovernment(test.db, { slug }))).toBe("unique");
    expect(
      await fault(test.db.insert(auditHeads).values({ governmentId: id, seq: 0, hash: "" }).execute()),
    ).toBe("unique");
    const values = {
      governmentId: "none",
      code: "c",
      nameZh: "n",
      nameEn: "n",
      kind: "department",
      sort: 1,
    } as const;
    expect(await fault(test.db.insert(departments).values(values).execute())).toBe("foreign-key");
  });

  it("finds the code however deep a driver hides it", () => {
    const deep = (cause: unknown) => new Error("query", { cause: new Error("driver", { cause }) });
    expect(violated(deep(Object.assign(new Error("x"), { code: "SQLITE_BUSY" })))).toBe("busy");
    expect(violated(deep(Object.assign(new Error("x"), { code: "25006" })))).toBe("read-only");
    const both = Object.assign(new Error("x"), {
      code: "SQLITE_CONSTRAINT",
      extendedCode: "SQLITE_CONSTRAINT_UNIQUE",
    });
    expect(violated(both)).toBe("unique");
  });

  it("says nothing of anything else", () => {
    for (const error of [
      null,
      "23505",
      { code: "23505" },
      new Error("x"),
      Object.assign(new Error("x"), { code: 23505 }),
    ])
      expect(violated(error)).toBeNull();
  });
});
