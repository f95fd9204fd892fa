import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import { departments, requests } from "@/db/schema";
import type { RequestState } from "@/db/values";
import type { Ctx } from "../core/context";
import { changesOf } from "./changes";
import { requestFlags } from "./flags";
import { requestRows } from "./rows";
import { type browseRequestsInput, requestsPerPage } from "./schema";

const states = {
  open: ["filed", "endorsed"],
  decided: ["granted", "refused", "withdrawn"],
} satisfies Record<string, RequestState[]>;

/**
 * A page of the government's requests, the own department's before the others', those that wait oldest first, those that are decided newest first; each with
 * what it asks to change and what the actor may do with it. Everyone signed in sees them all.
 */
export async function browseRequests(ctx: Ctx, input: z.output<typeof browseRequestsInput>) {
  const own = eq(requests.governmentId, ctx.actor.governmentId);
  const asking = await ctx.db
    .selectDistinct({
      id: departments.id,
      code: departments.code,
      nameZh: departments.nameZh,
      nameEn: departments.nameEn,
      sort: departments.sort,
    })
    .from(requests)
    .innerJoin(departments, eq(departments.id, requests.departmentId))
    .where(own)
    .orderBy(departments.sort, departments.code);
  const department = asking.find((one) => one.code === input.department);
  const filter = (state: keyof typeof states) =>
    and(
      own,
      inArray(requests.state, states[state]),
      input.kind ? eq(requests.kind, input.kind) : undefined,
      input.department ? eq(requests.departmentId, department?.id ?? "") : undefined,
    );
  const count = {
    open: await ctx.db.$count(requests, filter("open")),
    decided: await ctx.db.$count(requests, filter("decided")),
  };
  const pages = Math.max(1, Math.ceil(count[input.state] / requestsPerPage));
  const page = Math.min(input.page, pages);
  const found = await requestRows(ctx, {
    where: filter(input.state),
    sorted: [
      // A department finds its own first.
      sql`case when ${requests.departmentId} = ${ctx.actor.departmentId ?? ""} then 0 else 1 end`,
      input.state === "open" ? asc(requests.filedAt) : desc(requests.decidedAt),
      asc(requests.id),
    ],
    limit: requestsPerPage,
    offset: (page - 1) * requestsPerPage,
  });
  const may = await requestFlags(ctx);
  const changes = await changesOf(ctx.db, found);
  return {
    rows: found.map((row) => ({ ...row, changes: changes.get(row) ?? [], may: may(row) })),
    departments: asking,
    count,
    page,
    pages,
  };
}
