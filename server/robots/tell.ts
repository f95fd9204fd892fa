import { and, eq, isNull } from "drizzle-orm";
import { robots } from "@/db/schema";
import { beforeCommit, type WriteCtx } from "../core/context";
import { enqueue } from "../outbox/enqueue";
import type { MessageKey } from "../messages/keys";

/** What the whole government hears of. Assignments are told as one count, however many a supervisor sends out. */
const told = ["notice.issued", "instruction.given", "commitment.assigned"] as const satisfies MessageKey[];
type Told = (typeof told)[number];

type Said = { key: MessageKey; facts: Record<string, string | number>; href: string | null };

/** Tells every active robot of the government, when the transaction that it tells of is about to commit. */
export function tellRobots({ key, facts, href }: Said): void {
  const kind = told.find((one) => one === key);
  if (kind)
    beforeCommit(`robots:${kind}`, [JSON.stringify({ facts, href })], (ctx, items) => tell(ctx, kind, items));
}

async function tell(ctx: WriteCtx, key: Told, items: string[]): Promise<void> {
  const active = await ctx.db
    .select({ id: robots.id })
    .from(robots)
    .where(and(eq(robots.governmentId, ctx.actor.governmentId), isNull(robots.stoppedAt)));
  if (active.length === 0) return;
  const said = items.map((item) => JSON.parse(item) as Pick<Said, "facts" | "href">);
  const counted = said.reduce((sum, { facts }) => sum + (Number(facts.count) || 1), 0);
  const events = key === "commitment.assigned" ? [{ facts: { count: counted }, href: "/commitments" }] : said;
  for (const { id } of active)
    for (const event of events)
      await enqueue(ctx, { channel: "robot", key, payload: { robotId: id, ...event } });
}
