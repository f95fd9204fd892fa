import { asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { readEvents } from "./events";
import { auditWhere } from "./filter";
import { namesIn } from "./names";
import { mayReadAudit } from "./policy";
import { type AuditFilter, type auditListInput, subjectKinds, verbGroups } from "./schema";

const pageSize = 50;
const batchSize = 500;

/** @throws AppError FORBIDDEN `audit.notYours` */
export function mustReadAudit(ctx: Pick<Ctx, "actor">): void {
  if (!mayReadAudit(ctx.actor)) throw new AppError("FORBIDDEN", "audit.notYours");
}

/** One page of the own government's trail, newest first; `next` leads to the page after it. */
export async function listAudit(ctx: Ctx, { before, ...filter }: z.output<typeof auditListInput>) {
  mustReadAudit(ctx);
  const found = await readEvents(ctx, auditWhere(ctx, filter, before), pageSize + 1);
  const rows = found.slice(0, pageSize);
  return {
    rows,
    names: await namesIn(ctx, rows),
    next: found.length > pageSize ? (rows.at(-1)?.seq ?? null) : null,
  };
}

/** What the trail can be narrowed to. */
export async function auditChoices(ctx: Ctx) {
  mustReadAudit(ctx);
  const people = await ctx.db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(eq(users.governmentId, ctx.actor.governmentId))
    .orderBy(asc(users.createdAt), asc(users.id));
  return { people, groups: [...verbGroups], kinds: [...subjectKinds] };
}

/** The same rows as the list, all of them, a batch at a time: an export never holds the whole trail. */
export async function* streamAudit(ctx: Ctx, filter: AuditFilter) {
  mustReadAudit(ctx);
  for (let before: number | null = null; ; ) {
    const rows = await readEvents(ctx, auditWhere(ctx, filter, before), batchSize);
    if (rows.length) yield { rows, names: await namesIn(ctx, rows) };
    if (rows.length < batchSize) return;
    before = rows.at(-1)?.seq ?? null;
  }
}
