import { and, desc, eq, inArray } from "drizzle-orm";
import { lampRows, notices } from "@/db/schema";
import type { NoticeState } from "@/db/values";
import type { Ctx } from "../core/context";

/** A notice may be disputed from when it was issued until it ends. */
const disputed: NoticeState[] = ["issued", "acknowledged", "answered"];

export const disputableNotices = (ctx: Pick<Ctx, "db">, commitmentId: string) =>
  ctx.db
    .select({
      id: notices.id,
      step: notices.step,
      numberText: notices.numberText,
      issuedOn: notices.issuedOn,
    })
    .from(notices)
    .where(and(eq(notices.commitmentId, commitmentId), inArray(notices.state, disputed)))
    .orderBy(desc(notices.issuedOn), notices.id);

/** The lamp of a period as it is shown, the last judged one unless it is named; null where there is none. */
export async function shownLamp(ctx: Pick<Ctx, "db">, commitmentId: string, period?: string) {
  const [row] = await ctx.db
    .select({ lamp: lampRows.lamp, period: lampRows.period, strip: lampRows.strip })
    .from(lampRows)
    .where(eq(lampRows.commitmentId, commitmentId));
  if (!row) return null;
  if (period === undefined || period === row.period) return { period: row.period, lamp: row.lamp };
  const cell = row.strip.find((one) => one.period === period);
  return cell ? { period: cell.period, lamp: cell.lamp } : null;
}
