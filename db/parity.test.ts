import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { eq, type SQL, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { makeUser, makeGovernment, makePlan, makeDepartment, makeCommitment, one } from "@/seeds/makers";
import { evidence, lampRows, throttles, users } from "./schema";
import { dialect } from "./dialect";
import { testDb } from "./testing";

const test = testDb();

type Snapshot = {
  tables: Record<
    string,
    {
      name: string;
      columns: Record<string, { name: string; notNull: boolean; primaryKey: boolean }>;
      indexes: Record<
        string,
        { name: string; isUnique: boolean; columns: (string | { expression: string })[] }
      >;
    }
  >;
};

/** Columns by table, each with whether it may be null, then every index: as they are after an engine's last migration. */
function shapeOf(engine: "sqlite" | "postgres") {
  const folder = path.join(process.cwd(), "db", "migrations", engine, "meta");
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith("_snapshot.json"))
    .sort()
    .at(-1);
  const { tables } = JSON.parse(readFileSync(path.join(folder, newest ?? ""), "utf8")) as Snapshot;
  const shape: Shape = {};
  const indexes: string[] = [];
  for (const table of Object.values(tables)) {
    const columns = Object.values(table.columns);
    shape[table.name] = Object.fromEntries(
      columns.map(({ name, notNull }) => [name, notNull ? "not null" : "null"]),
    );
    for (const index of Object.values(table.indexes)) {
      const names = index.columns.map((one) => (typeof one === "string" ? one : one.expression));
      indexes.push(`${index.isUnique ? "unique " : ""}${index.name} on ${table.name} (${names.join()})`);
    }
  }
  return { shape, indexes: indexes.sort() };
}

type Shape = Record<string, Record<string, "null" | "not null">>;

/** The same, asked of the migrated database itself: its statements may have been edited by hand. */
async function migratedShape(): Promise<Shape> {
  const { shape } = shapeOf(dialect);
  const found: Shape = {};
  for (const table of Object.keys(shape)) {
    const rows = await rowsOf(
      dialect === "sqlite"
        ? sql`select name, "notnull" as fixed from pragma_table_info(${table})`
        : sql`select column_name as name, case is_nullable when 'NO' then 1 else 0 end as fixed
              from information_schema.columns where table_name = ${table}`,
    );
    found[table] = Object.fromEntries(
      rows.map(({ name, fixed }) => [String(name), Number(fixed) === 1 ? "not null" : "null"]),
    );
  }
  return found;
}

async function rowsOf(query: SQL): Promise<Record<string, unknown>[]> {
  const run = test.db as unknown as { all?: (query: SQL) => Promise<Record<string, unknown>[]> };
  if (dialect === "sqlite" && run.all) return run.all(query);
  const { rows } = (await test.db.execute(query)) as { rows: Record<string, unknown>[] };
  return rows;
}

describe("the two migration folders", () => {
  const [sqlite, postgres] = [shapeOf("sqlite"), shapeOf("postgres")];

  it("make the same tables with the same columns, and the same of them may be null", () => {
    expect(Object.keys(sqlite.shape).length).toBeGreaterThan(30);
    expect(sqlite.shape.commitments).toMatchObject({ due_on: "not null", closed_on: "null" });
    expect(sqlite.shape).toEqual(postgres.shape);
  });

  it("make what their snapshots say", async () => {
    expect(await migratedShape()).toEqual(shapeOf(dialect).shape);
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
      forecasts: [],
      missExpected: false,
      periodsDue: 9,
      periodsOnTime: 8,
      returns: 0,
      state: "active",
      leadDepartmentId: department.id,
      dueOn: "2023-12-31",
      deferrals: 0,
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
