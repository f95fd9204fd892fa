import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { makeGovernment } from "@/seeds/makers";
import { connect, sqlitePath } from "./client";
import { dialect } from "./dialect";
import { violated } from "./errors";
import { departments } from "./schema";
import { testDb } from "./testing";

const test = testDb();
const orphan = () => ({
  governmentId: crypto.randomUUID(),
  code: "orphan",
  nameZh: "无主",
  nameEn: "Orphan",
  kind: "department" as const,
  sort: 1,
});
const outcome = (work: Promise<unknown>) => work.then(() => "done", violated);
const addOrphan = () => outcome(test.db.insert(departments).values(orphan()).execute());

describe("foreign keys", () => {
  it("hold before, inside and after transactions, committed or not", async () => {
    expect(await addOrphan()).toBe("foreign-key");
    for (let n = 0; n < 3; n++) {
      const inside = test.db.transaction(async (tx) => {
        await tx.insert(departments).values(orphan());
      });
      expect(await outcome(inside)).toBe("foreign-key");
      await test.db.transaction(async (tx) => {
        await makeGovernment(tx);
      });
      expect(await addOrphan()).toBe("foreign-key");
    }
  });

  it("hold on every connection of the pool", async () => {
    const all = await Promise.all(Array.from({ length: 12 }, addOrphan));
    expect(new Set(all)).toEqual(new Set(["foreign-key"]));
  });
});

it("finds a SQLite file by a plain path as by a file address", () => {
  expect(sqlitePath("file:./data/app.db")).toBe(`${process.cwd()}/data/app.db`);
  expect(sqlitePath("file:///srv/app%20one.db")).toBe("/srv/app one.db");
});

// A property of the one engine: the other has no such mode to be in.
if (dialect === "sqlite")
  it("puts a SQLite file into WAL mode, for connections that come later too", async () => {
    const { createClient } = await import("@libsql/client");
    const later = createClient({ url: test.url });
    const { rows } = await later.execute("PRAGMA journal_mode");
    later.close();
    expect(rows[0]?.[0]).toBe("wal");
  });

describe("connect", () => {
  it("opens a second connection that sees what the first committed", async () => {
    const second = await connect(test.url);
    const government = await makeGovernment(test.db);
    const rows = await second.db.select({ n: sql<number>`1`.mapWith(Number) }).from(departments);
    expect(
      await second.db.query.governments?.findFirst?.({ where: (t, { eq }) => eq(t.id, government.id) }),
    ).toMatchObject({ slug: government.slug });
    expect(rows).toEqual([]);
    await second.close();
  });
});
