import { eq } from "drizzle-orm";
import { users } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Update } from "./find";

/** The name of whoever saved it last. */
export async function authorOf(
  { db }: Pick<Ctx, "db">,
  { authorId }: Pick<Update, "authorId">,
): Promise<string> {
  const [author] = await db.select({ name: users.name }).from(users).where(eq(users.id, authorId));
  return author?.name ?? "";
}
