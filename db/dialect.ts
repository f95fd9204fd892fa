import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";

export type Dialect = "postgres" | "sqlite";

/** Chosen once, when the module loads: a process serves one database. */
export const dialect: Dialect = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? "")
  ? "postgres"
  : "sqlite";

// Typed as Postgres on both engines. Safe because each pair below yields the same JavaScript type on either
// side; db/parity.test.ts proves it on real rows. This is the only cast about engines.
function pick<T>(onPostgres: () => T, onSqlite: () => unknown): T {
  return dialect === "postgres" ? onPostgres() : (onSqlite() as T);
}

export const table = pick(
  () => pg.pgTable,
  () => lite.sqliteTable,
);
export const index = pick(
  () => pg.index,
  () => lite.index,
);
export const uniqueIndex = pick(
  () => pg.uniqueIndex,
  () => lite.uniqueIndex,
);
export const primaryKey = pick(
  () => pg.primaryKey,
  () => lite.primaryKey,
);
export const text = () =>
  pick(
    () => pg.text(),
    () => lite.text(),
  );
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  pick(
    () => pg.text({ enum: values }),
    () => lite.text({ enum: values }),
  );
export const int = () =>
  pick(
    () => pg.integer(),
    () => lite.integer(),
  );
/** Whole numbers past 2³¹ (sizes in bytes, sequences). */
export const long = () =>
  pick(
    () => pg.bigint({ mode: "number" }),
    () => lite.integer(),
  );
export const real = () =>
  pick(
    () => pg.doublePrecision(),
    () => lite.real(),
  );
export const bool = () =>
  pick(
    () => pg.boolean(),
    () => lite.integer({ mode: "boolean" }),
  );
export const instant = () =>
  pick(
    () => pg.timestamp({ withTimezone: true, precision: 3, mode: "date" }),
    () => lite.integer({ mode: "timestamp_ms" }),
  );
/** A calendar day as `YYYY-MM-DD`: text on both, so that no engine shifts it by a zone. */
export const day = text;
export const json = <T>() =>
  pick(
    () => pg.jsonb().$type<T>(),
    () => lite.text({ mode: "json" }).$type<T>(),
  );

export const id = () =>
  text()
    .primaryKey()
    .$defaultFn(() => crypto.randomUUID());
/** When a row was made and last changed, by the security clock. */
export const stamps = () => ({
  createdAt: instant()
    .notNull()
    .$defaultFn(() => new Date()),
  updatedAt: instant()
    .notNull()
    .$defaultFn(() => new Date())
    .$onUpdate(() => new Date()),
});
