import { StartProblem } from "@/db/start-problem";
import { AppError } from "../core/errors";

/** A mistake in how a command was called, with how to call it. */
export class Misuse extends Error {
  override name = "Misuse";
}

/** Runs a command's work: its exit code is what `main` returns, and an expected problem is printed as one sentence. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const expected = error instanceof StartProblem || error instanceof Misuse || error instanceof AppError;
    console.error(expected ? error.message : error);
    process.exitCode = 1;
  }
}
