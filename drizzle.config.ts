import { defineConfig } from "drizzle-kit";
import { dialect } from "./db/dialect";

/** One schema, two sets of migrations; `npm run db:generate` runs this once per engine. */
export default defineConfig({
  schema: "./db/schema/index.ts",
  out: `./db/migrations/${dialect}`,
  dialect: dialect === "postgres" ? "postgresql" : "sqlite",
  casing: "snake_case",
});
