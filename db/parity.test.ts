import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { makeUser, makeGovernment, makePlan, makeDepartment, makeCommitment, one } from "@/seeds/makers";
import { evidence, lampRows, throttles, users } from "./schema";
import { testDb } from "./testing";

const test = testDb();

/** Statements of an engine's migrations, in order. */
const sqlOf = (engine: "sqlite" | "postgres") => {
  const folder = path.join(process.cwd(), "db", "migrations", engine);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  return files.map((name) => readFileSync(path.join(folder, name), "utf8")).join("\n");
};

/** Columns by table, each with whether it may be null; then every index with its columns. */
function shapeOf(engine: "sqlite" | "postgres") {
  const text = sqlOf(engine);
  const shape: Record<string, Record<string, "null" | "not null">> = {};
  for (const [, table = "", body = ""] of text.matchAll(/CREATE TABLE [`"](\w+)[`"] \(\n([\s\S]*?)\n\);/g)) {
    const columns = [...body.matchAll(/^\t[`"](\w+)[`"] (.*?),?$/gm)];
    shape[table] = Object.fromEntries(
      columns.map(([, column = "", rest = ""]) => [column, /NOT NULL/.test(rest) ? "not null" : "null"]),
    );
  }
  const indexes = [...text.matchAll(/CREATE (UNIQUE )?INDEX [`"](\w+)[`"] ON [`"](\w+)[`"](.*?);/g)].map(
    ([, unique = "", name, table, columns = ""]) =>
      `${unique}${name} on ${table} (${[...columns.matchAll(/[`"](\w+)[`"]/g)].map((found) => found[1]).join()})`,
  );
  return { shape, indexes: indexes.sort() };
}

describe("the two migration folders", () => {
  const [sqlite, postgres] = [shapeOf("sqlite"), shapeOf("postgres")];

  it("make the same tables with the same columns, and the same of them may be null", () => {
    expect(Object.keys(sqlite.shape).length).toBeGreaterThan(30);
    expect(sqlite.shape.commitments).toMatchObject({ due_on: "not null", closed_on: "null" });
    expect(sqlite.shape).toEqual(postgres.shape);
  });

  it("make the same indexes", () => {
    expect(sqlite.indexes.length).toBeGreaterThan(40);
    expect(sqlite.indexes).toEqual(postgres.indexes);
  });
});

describe("a row of every kind of column", () => {
  it("comes back as it went in", async () => {
    const government = await makeGovernment(test.db);
    const department = await makeDepartment(test.db, government.id);
    const { user } = await makeUser(test.db, government.id, { role: "officer", departmentId: department.id });
    const parts = await makePlan(test.db, government.id);
    const { commitment } = await makeCommitment(test.db, parts, { leadDepartmentId: department.id });

    const at = new Date("2023-09-28T15:59:59.987Z");
    const long = {
      governmentId: government.id,
      commitmentId: commitment.id,
      kind: "file" as const,
      name: '证明’"材料😀.pdf',
      size: 2 ** 53 - 1,
      addedBy: user.id,
      addedOn: "2023-09-28",
      withdrawnAt: at,
      publishable: true,
    };
    const kept = one(await test.db.insert(evidence).values(long).returning());
    const [read] = await test.db.select().from(evidence).where(eq(evidence.id, kept.id));
    expect(read).toEqual(kept);
    expect(read).toMatchObject({ ...long, url: null, purgedAt: null, demonstration: false });
    expect(read?.withdrawnAt).toBeInstanceOf(Date);

    const preferences = { b: [1, 2.5, null], a: { 区: "市中", yes: true }, none: null };
    await test.db.update(users).set({ preferences }).where(eq(users.id, user.id));
    const [person] = await test.db.select().from(users).where(eq(users.id, user.id));
    expect(person?.preferences).toEqual(preferences);
  });

  it("keeps every bit of a number and every kind of truth", async () => {
    const government = await makeGovernment(test.db);
    const department = await makeDepartment(test.db, government.id);
    const parts = await makePlan(test.db, government.id);
    const { commitment } = await makeCommitment(test.db, parts, { leadDepartmentId: department.id });
    const figures = { progress: 0.1 + 0.2, expected: 1e15 + 0.5, gap: -1 / 3 };
    await test.db.insert(lampRows).values({
      ...figures,
      commitmentId: commitment.id,
      planId: parts.plan.id,
      asOf: "2023-09-28",
      lamp: "green",
      bucket: "behind",
      overdue: true,
      dueSoon: false,
      stale: false,
      scar: true,
      disagree: false,
      reasons: [{ key: "behind", facts: { gap: -13.8 } }],
      parts: [],
      strip: [],
    });
    const [row] = await test.db.select().from(lampRows).where(eq(lampRows.commitmentId, commitment.id));
    expect(row).toMatchObject({ ...figures, overdue: true, dueSoon: false, scar: true, previousLamp: null });
    expect(row?.reasons).toEqual([{ key: "behind", facts: { gap: -13.8 } }]);
    expect(typeof (await test.db.$count(lampRows))).toBe("number");
  });

  it("counts whole numbers as numbers", async () => {
    const key = crypto.randomUUID();
    await test.db.insert(throttles).values({ key, points: 2 ** 31 - 1, expiresAt: new Date(0) });
    const [row] = await test.db.select().from(throttles).where(eq(throttles.key, key));
    expect(row).toEqual({ key, points: 2 ** 31 - 1, expiresAt: new Date(0) });
  });
});
