import { eq } from "drizzle-orm";
import { requests } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";

/** The refusal of whoever came second, with the state that is there now. */
export async function moved(ctx: Pick<Ctx, "db">, id: string): Promise<AppError> {
  const [now] = await ctx.db.select({ state: requests.state }).from(requests).where(eq(requests.id, id));
  return new AppError("CONFLICT", "request.moved", { state: now?.state ?? "unknown" });
}
