import { and, asc, eq, gt } from "drizzle-orm";
import type { Db } from "@/db/client";
import { commitments } from "@/db/schema";
import { initialsOf } from "./initials-of";

const batch = 500;

/**
 * Gives the commitments of an older database the initials that they are searched by. What has some is left alone; a
 * title without Chinese keeps none.
 * @returns how many were filled
 */
export async function fillInitials(db: Db): Promise<number> {
  let filled = 0;
  let after = "";
  for (;;) {
    const rows = await db
      .select({ id: commitments.id, titleZh: commitments.titleZh })
      .from(commitments)
      .where(and(eq(commitments.initials, ""), gt(commitments.id, after)))
      .orderBy(asc(commitments.id))
      .limit(batch);
    await db.transaction(async (tx) => {
      for (const { id, titleZh } of rows) {
        const initials = initialsOf(titleZh);
        if (initials === "") continue;
        await tx.update(commitments).set({ initials }).where(eq(commitments.id, id));
        filled += 1;
      }
    });
    const last = rows.at(-1);
    if (!last || rows.length < batch) return filled;
    after = last.id;
  }
}
