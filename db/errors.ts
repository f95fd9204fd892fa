type Violation = "unique" | "foreign-key" | "busy" | "read-only";

const byCode: Record<string, Violation> = {
  "23505": "unique",
  SQLITE_CONSTRAINT_UNIQUE: "unique",
  SQLITE_CONSTRAINT_PRIMARYKEY: "unique",
  "23503": "foreign-key",
  SQLITE_CONSTRAINT_FOREIGNKEY: "foreign-key",
  SQLITE_BUSY: "busy",
  SQLITE_READONLY: "read-only",
  "25006": "read-only",
};

/** Drizzle wraps driver errors; both engines' codes are read off whichever cause carries one. */
export function violated(error: unknown): Violation | null {
  for (let e = error; e instanceof Error; e = e.cause) {
    for (const code of ["extendedCode" in e ? e.extendedCode : null, "code" in e ? e.code : null]) {
      const found = typeof code === "string" ? byCode[code] : undefined;
      if (found) return found;
    }
  }
  return null;
}
