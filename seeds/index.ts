import { parseArgs } from "node:util";
import { connect } from "@/db/client";
import { loadDemo } from "./load-demo";
import { loadFacts } from "./load-facts";
import { loadLarge } from "./load-large";
import { loadTrial } from "./load-trial";
import { readFacts } from "./read-facts";

const usage = `npm run seed -- facts             the report, its pledges and targets; owners and yardsticks as proposals
npm run seed -- demo              the facts and an invented year, marked as such
npm run seed -- trial             a district at the beginning of its year, to play one pledge through
npm run seed -- large [--count N] N governments of 300 commitments with a year of history, for measurements`;

/** Seeds the database of DATABASE_URL; each kind may be run again. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { count: { type: "string", default: "10" } },
  });
  const [kind] = positionals;
  if (kind !== "facts" && kind !== "demo" && kind !== "trial" && kind !== "large") {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const { db, migrate, close } = await connect(process.env.DATABASE_URL || "file:./data/app.db");
  try {
    await migrate();
    if (kind === "facts") {
      const { added } = await loadFacts(db, readFacts());
      console.log(added ? `${added} commitments added.` : "Everything is there already.");
    } else if (kind === "demo") {
      const { actions } = await loadDemo(db, { say: (line) => console.log(line) });
      console.log(
        actions ? `${actions} steps of the invented year played.` : "The demonstration is there already.",
      );
    } else if (kind === "trial") {
      console.log((await loadTrial(db)) ? "The trial district is there." : "It is there already.");
    } else {
      await loadLarge(db, Number(values.count), (line) => console.log(line));
    }
  } finally {
    await close();
  }
}

await main();
