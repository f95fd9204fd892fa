import { violated } from "@/db/errors";
import { AppError } from "../core/errors";

/**
 * Turns what the unique index refused (somebody else was quicker) into a refusal in words.
 * @throws AppError CONFLICT with the given key
 */
export async function unlessTaken<T>(key: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (violated(error) === "unique") throw new AppError("CONFLICT", key);
    throw error;
  }
}
