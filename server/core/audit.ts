import { createHash, randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { auditEvents, auditHeads } from "@/db/schema";
import type { AuditPayload } from "@/db/schema/audit";
import type { WriteCtx } from "./context";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** JSON with sorted keys: jsonb does not keep their order, and a hash needs one. Undefined members are left out. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}

/** Hash of salt and payload; publishing it tells nothing of the payload. */
export const digestOf = (salt: string, payload: AuditPayload) => sha256(`${salt}\n${canonical(payload)}`);

/** The link: digest, sequence and time only, so that a payload can be erased without breaking the chain. */
export const linkOf = (prevHash: string, digest: string, seq: number, at: Date) =>
  sha256(`${prevHash}\n${digest}\n${seq}\n${at.toISOString()}`);

type Change = { before?: Record<string, unknown>; after?: Record<string, unknown> };
type Subject = { kind: string; id: string; commitmentId?: string | null };

/** Only what changed goes into the trail. */
function changed({ before, after }: Change): {
  before: AuditPayload["before"];
  after: AuditPayload["after"];
} {
  if (!before || !after) return { before: before ?? null, after: after ?? null };
  const keys = Object.keys(after).filter((key) => canonical(before[key]) !== canonical(after[key]));
  const only = (side: Record<string, unknown>) =>
    Object.fromEntries(keys.map((key) => [key, side[key] ?? null]));
  return { before: only(before), after: only(after) };
}

/**
 * Appends one event to the government's chain, in the transaction of the change that it tells of: if either
 * fails, both are gone. Returns its sequence.
 */
export async function record(
  ctx: WriteCtx,
  verb: string,
  subject: Subject,
  change: Change = {},
): Promise<number> {
  const { actor, clock } = ctx;
  const mine = eq(auditHeads.governmentId, actor.governmentId);
  // Bumping first takes the row lock on Postgres, so that two writers cannot read the same head.
  const [head] = await ctx.db
    .update(auditHeads)
    .set({ seq: sql`${auditHeads.seq} + 1` })
    .where(mine)
    .returning();
  if (!head) throw new Error(`no audit chain for government ${actor.governmentId}`);
  const payload: AuditPayload = {
    verb,
    subjectKind: subject.kind,
    subjectId: subject.id,
    commitmentId: subject.commitmentId ?? (subject.kind === "commitment" ? subject.id : null),
    actorId: actor.userId || null,
    postId: actor.postId,
    role: actor.role,
    businessAt: clock.now().toISOString(),
    businessDay: clock.today(),
    ...changed(change),
  };
  const salt = randomBytes(16).toString("hex");
  const at = clock.real();
  const digest = digestOf(salt, payload);
  const hash = linkOf(head.hash, digest, head.seq, at);
  await ctx.db.insert(auditEvents).values({
    governmentId: actor.governmentId,
    seq: head.seq,
    at,
    verb,
    subjectKind: payload.subjectKind,
    subjectId: payload.subjectId,
    commitmentId: payload.commitmentId,
    actorId: payload.actorId,
    salt,
    payload,
    digest,
    prevHash: head.hash,
    hash,
  });
  await ctx.db.update(auditHeads).set({ hash }).where(mine);
  return head.seq;
}
