import { AsyncLocalStorage } from "node:async_hooks";
import { eq, sql } from "drizzle-orm";
import type { Db, ReadDb } from "@/db/client";
import { auditHeads } from "@/db/schema";
import { oneWriter, within } from "@/db/write-gate";
import type { Locale, Role } from "@/db/values";
import type { Clock } from "./clock";

/** Who acts, under which post. One role acts at a time. */
export type Actor = {
  userId: string;
  name: string;
  governmentId: string;
  postId: string | null;
  role: Role;
  departmentId: string | null;
  /** Departments in a leader's charge (分管); empty for everyone else. */
  portfolio: readonly string[];
  locale: Locale | null;
  /** Set in a government whose progress is invented: whatever the actor makes is marked as such. */
  demonstration: boolean;
};

export type Ctx = { db: ReadDb; actor: Actor; clock: Clock };
export type WriteCtx = Omit<Ctx, "db"> & { db: Db };

type Last = { items: Set<string>; run: (ctx: WriteCtx, items: string[]) => Promise<void> };
type Transaction = { db: Db; lasts: Map<string, Last> };
const inside = new AsyncLocalStorage<Transaction>();

const timeLimitMs = 30_000;

/**
 * All writing happens in here. A verb called from inside another joins its transaction. Await everything inside
 * `run`: a statement that outlives the transaction would write outside it. Writers of one government pass one
 * after the other: what a verb has read or counted stays true until it ends.
 */
export function write<T>(
  ctx: Ctx,
  run: (ctx: WriteCtx) => Promise<T>,
  { limitMs = timeLimitMs }: { limitMs?: number } = {},
): Promise<T> {
  const outer = inside.getStore();
  if (outer) return run({ ...ctx, db: outer.db });
  return oneWriter(() =>
    // Ctx narrows the same object to its readers; this is the one place that widens it again.
    (ctx.db as Db).transaction((db) => {
      const transaction: Transaction = { db, lasts: new Map() };
      const work = async () => {
        await takeTurn(db, ctx.actor.governmentId);
        const result = await run({ ...ctx, db });
        for (const { items, run: finish } of transaction.lasts.values())
          await finish({ ...ctx, db }, [...items]);
        return result;
      };
      return within(limitMs, inside.run(transaction, work));
    }),
  );
}

/**
 * Waits for the lock of the government's audit chain, which every verb needs in the end. Taken first, so that two
 * verbs which touch the same rows in another order cannot wait for each other for ever (Postgres). The same row counts
 * the writes: an answer that was kept at one count is not given at the next (server/answers).
 */
async function takeTurn(db: Db, governmentId: string): Promise<void> {
  await db
    .update(auditHeads)
    .set({ revision: sql`${auditHeads.revision} + 1` })
    .where(eq(auditHeads.governmentId, governmentId));
}

/**
 * Work for the end of the outermost transaction, just before it commits: `run` gets every item that was put under
 * `key`, each once, however many verbs put it there.
 */
export function beforeCommit(key: string, items: readonly string[], run: Last["run"]): void {
  const transaction = inside.getStore();
  if (!transaction) throw new Error("beforeCommit is for the inside of write()");
  const last = transaction.lasts.get(key) ?? { items: new Set<string>(), run };
  for (const item of items) last.items.add(item);
  transaction.lasts.set(key, last);
}
