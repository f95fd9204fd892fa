import type { AuditPayload } from "@/db/schema/audit";
import { digestOf, linkOf } from "../core/audit";

export type Link = {
  seq: number;
  at: Date;
  verb: string;
  subjectKind: string;
  subjectId: string;
  commitmentId: string | null;
  actorId: string | null;
  salt: string | null;
  payload: AuditPayload | null;
  digest: string;
  prevHash: string;
  hash: string;
};

/** `seq` is where the chain breaks, `differs` what does not hold there. */
export type Break = {
  seq: number;
  differs: "missing" | "order" | "link" | "payload" | "columns" | "erasure" | "head" | "published";
};

/** Head of a day that was kept apart from the chain (`auditDailyHeads`). */
export type PublishedHead = { seq: number; hash: string };

const copied = ["verb", "subjectKind", "subjectId", "commitmentId", "actorId"] as const;

function contentBreak(event: Link, erased: ReadonlySet<number>): Break["differs"] | null {
  if (event.payload === null || event.salt === null) return erased.has(event.seq) ? null : "erasure";
  if (digestOf(event.salt, event.payload) !== event.digest) return "payload";
  const { payload } = event;
  return copied.some((name) => payload[name] !== event[name]) ? "columns" : null;
}

/**
 * Walks one government's chain, oldest first. `take` each event, then `end` with the head; the first break is
 * returned and everything after it is not looked at.
 * @param erased sequences of the events whose payload was lawfully erased, as the register of erasures tells
 * @param published heads of past days: the chain must still lead through each of them
 */
export function chainCheck(erased: ReadonlySet<number>, published: readonly PublishedHead[] = []) {
  let last = { seq: 0, hash: "" };
  const through = new Map(published.map((one) => [one.seq, one.hash]));
  const furthest = Math.max(0, ...through.keys());
  return {
    take(event: Link): Break | null {
      const expected = last.seq + 1;
      if (event.seq !== expected)
        return { seq: expected, differs: event.seq > expected ? "missing" : "order" };
      if (event.prevHash !== last.hash) return { seq: event.seq, differs: "order" };
      if (linkOf(event.prevHash, event.digest, event.seq, event.at) !== event.hash)
        return { seq: event.seq, differs: "link" };
      const differs = contentBreak(event, erased);
      if (differs) return { seq: event.seq, differs };
      if ((through.get(event.seq) ?? event.hash) !== event.hash)
        return { seq: event.seq, differs: "published" };
      last = { seq: event.seq, hash: event.hash };
      return null;
    },
    /**
     * Newest events that are gone show here only: the head counts them still; where the head was moved back with
     * them, the head of a past day does.
     */
    end(head: { seq: number; hash: string }): Break | null {
      if (last.seq < head.seq) return { seq: last.seq + 1, differs: "missing" };
      if (last.seq < furthest) return { seq: last.seq + 1, differs: "published" };
      return last.seq === head.seq && last.hash === head.hash ? null : { seq: head.seq, differs: "head" };
    },
    seen: () => last.seq,
  };
}
