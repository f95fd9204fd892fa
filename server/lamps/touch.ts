import { beforeCommit } from "../core/context";
import { projectLamps } from "./project";

/** Marks a commitment whose lamp may have changed; its projection is rewritten before the transaction commits. */
export function lampsOf(commitment: { id: string; planId: string; parentId?: string | null }): void {
  const ids = commitment.parentId ? [commitment.id, commitment.parentId] : [commitment.id];
  beforeCommit(`lamps:${commitment.planId}`, ids, (ctx, items) =>
    projectLamps(ctx, commitment.planId, items),
  );
}
