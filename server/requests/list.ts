import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { requests } from "@/db/schema";
import type { Ctx } from "../core/context";
import { requestFlags } from "./flags";
import { requestRows } from "./rows";

/** For the desk: requests of the actor's government, oldest first where they wait, with whether the actor decides. */
export async function listRequests(ctx: Ctx, { open }: { open: boolean }) {
  const may = await requestFlags(ctx);
  const rows = await requestRows(ctx, {
    where: and(
      eq(requests.governmentId, ctx.actor.governmentId),
      open ? inArray(requests.state, ["filed", "endorsed"]) : undefined,
    ),
    sorted: [open ? asc(requests.filedAt) : desc(requests.filedAt), asc(requests.id)],
    limit: 200,
  });
  return rows.map((row) => ({ ...row, may: may(row), mayDecide: may(row).decide }));
}
