import { randomBytes } from "node:crypto";
import type { auditEvents } from "@/db/schema";
import type { AuditPayload } from "@/db/schema/audit";
import { digestOf, linkOf } from "@/server/core/audit";
import type { Seat } from "./people";
import { dayOfInstant } from "./times";

/** Something that will stand in the audit trail; `kept` is told the sequence that it gets there. */
export type ToldEvent = {
  verb: string;
  subject: { kind: string; id: string; commitmentId: string | null };
  /** Null: the loader itself, behind whom there is no person. */
  who: Seat | null;
  /** Business instant. */
  on: Date;
  before: AuditPayload["before"];
  after: AuditPayload["after"];
  kept?: (seq: number) => void;
};

/**
 * The rows of a government's audit chain, in the order of the business clock, hashed as the server hashes them.
 * @param at security clock: when all of it is loaded
 */
export function chainOf(governmentId: string, told: readonly ToldEvent[], at: Date) {
  const head = { governmentId, seq: 0, hash: "" };
  const events: (typeof auditEvents.$inferInsert)[] = [];
  for (const event of [...told].sort((a, b) => a.on.getTime() - b.on.getTime())) {
    const payload = payloadOf(event);
    const { verb, subjectKind, subjectId, commitmentId, actorId } = payload;
    const copied = { verb, subjectKind, subjectId, commitmentId, actorId };
    const salt = randomBytes(16).toString("hex");
    const digest = digestOf(salt, payload);
    const prevHash = head.hash;
    head.seq++;
    head.hash = linkOf(prevHash, digest, head.seq, at);
    events.push({
      ...copied,
      id: crypto.randomUUID(),
      governmentId,
      seq: head.seq,
      at,
      salt,
      payload,
      digest,
      prevHash,
      hash: head.hash,
    });
    event.kept?.(head.seq);
  }
  return { events, head };
}

const payloadOf = ({ verb, subject, who, on, before, after }: ToldEvent): AuditPayload => ({
  verb,
  subjectKind: subject.kind,
  subjectId: subject.id,
  commitmentId: subject.commitmentId,
  actorId: who?.userId ?? null,
  postId: who?.postId ?? null,
  role: who?.role ?? "admin",
  businessAt: on.toISOString(),
  businessDay: dayOfInstant(on),
  before,
  after,
});
