import { and, eq, max } from "drizzle-orm";
import { auditEvents } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Evidence } from "./find";

/** Whether a piece was ever handed in with its update, as the trail tells: the supervision office may have read it. */
export async function wasSent(
  { db }: Pick<Ctx, "db">,
  { id, updateId, governmentId, commitmentId }: Evidence,
): Promise<boolean> {
  const newest = async (verb: string, subjectId: string) => {
    const own = and(eq(auditEvents.governmentId, governmentId), eq(auditEvents.commitmentId, commitmentId));
    const [found] = await db
      .select({ seq: max(auditEvents.seq) })
      .from(auditEvents)
      .where(and(own, eq(auditEvents.verb, verb), eq(auditEvents.subjectId, subjectId)));
    return found?.seq ?? 0;
  };
  return (await newest("update.submit", updateId ?? "")) > (await newest("evidence.attach", id));
}
