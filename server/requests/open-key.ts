import type { RequestKind } from "@/db/values";

/** Unique while a request is open: one of a kind per commitment, and one objection per thing that it disputes. */
export const openKeyOf = (commitmentId: string, kind: RequestKind, about?: string): string =>
  [commitmentId, kind, about].filter((part) => part !== undefined).join(":");
