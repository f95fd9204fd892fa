import { readFileSync } from "node:fs";
import path from "node:path";
import { getTableName, is, sql, Table } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { connect } from "./client";
import { dialect } from "./dialect";
import * as schema from "./schema";
import { testDb } from "./testing";

const test = testDb();
const tables = Object.values(schema).flatMap((one) => (is(one, Table) ? [one] : []));

describe("the migrations", () => {
  it("make every table of the schema, from an empty database", async () => {
    expect(tables.length).toBeGreaterThan(30);
    // The template that this database was copied from was migrated from empty.
    for (const table of tables) expect(await test.db.$count(table), getTableName(table)).toBe(0);
  });

  it("do nothing the second time", async () => {
    const again = await connect(test.url);
    await again.migrate();
    await again.migrate();
    await again.close();
    expect(await test.db.select({ n: sql<number>`1`.mapWith(Number) }).from(schema.governments)).toEqual([]);
  });

  it("are listed once each, in the order of their numbers", () => {
    const file = path.join(process.cwd(), "db", "migrations", dialect, "meta", "_journal.json");
    const entries: { idx: number; tag: string }[] = JSON.parse(readFileSync(file, "utf8")).entries;
    expect(entries.map((one) => one.idx)).toEqual(entries.map((_, index) => index));
    expect(entries.map((one) => Number(one.tag.slice(0, 4)))).toEqual(entries.map((_, index) => index));
  });
});
