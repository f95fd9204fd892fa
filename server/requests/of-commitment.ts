import { desc, eq } from "drizzle-orm";
import { requests } from "@/db/schema";
import type { Ctx } from "../core/context";
import { changesOf } from "./changes";
import { requestFlags } from "./flags";
import { requestRows } from "./rows";

/** All requests of a commitment, newest first, with what the actor may do with each. */
export async function requestsOf(ctx: Ctx, commitmentId: string) {
  const rows = await requestRows(ctx, {
    where: eq(requests.commitmentId, commitmentId),
    sorted: [desc(requests.filedAt), desc(requests.id)],
    limit: 200,
  });
  if (rows.length === 0) return [];
  const may = await requestFlags(ctx);
  const changes = await changesOf(ctx.db, rows);
  return rows.map((row) => ({ ...row, changes: changes.get(row) ?? [], may: may(row) }));
}
