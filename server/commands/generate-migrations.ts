import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { Misuse, runCommand } from "./run-command";

const engines = [
  { name: "sqlite", dialect: "sqlite", url: "file:unused.db" },
  { name: "postgres", dialect: "postgresql", url: "postgres://unused" },
] as const;
type Engine = (typeof engines)[number];

/** Relative, because drizzle-kit takes no other. */
const migrations = path.join("db", "migrations");

/** Writes the migration that the schema still lacks, if any, into a folder. */
function generate(engine: Engine, out: string): void {
  const program = path.join("node_modules", "drizzle-kit", "bin.cjs");
  const args = [
    "generate",
    `--dialect=${engine.dialect}`,
    "--schema=./db/schema/index.ts",
    "--casing=snake_case",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, `--out=./${out}`], {
    env: { ...process.env, DATABASE_URL: engine.url },
    encoding: "utf8",
  });
  if (status !== 0) throw new Misuse(`drizzle-kit failed for ${engine.name}:\n${stdout}${stderr}`);
}

const contents = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, "utf8")]),
  );

/** Files that the schema would add to or change in the checked-in migrations. The tree is left untouched. */
function missing(engine: Engine): string[] {
  const ours = path.join(migrations, engine.name);
  const scratch = mkdtempSync(path.join("node_modules", ".migrations-"));
  try {
    cpSync(ours, scratch, { recursive: true });
    generate(engine, scratch);
    const before = contents(ours);
    return [...contents(scratch)].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

await runCommand(async () => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg !== "--check");
  if (unknown) throw new Misuse(`Unknown argument ${unknown}. Usage: npm run db:generate [-- --check]`);
  if (!args.includes("--check")) {
    for (const engine of engines) generate(engine, path.join(migrations, engine.name));
    console.log("The migrations of both engines are those of the schema.");
    return 0;
  }
  const lacking = engines.flatMap((engine) => missing(engine).map((file) => `${engine.name}/${file}`));
  for (const file of lacking) console.error(`The schema has changed since the migrations: ${file}`);
  if (lacking.length) console.error("Run npm run db:generate and keep what it writes.");
  return lacking.length ? 1 : 0;
});
