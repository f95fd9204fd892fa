import type { Commitment } from "../commitments/find";
import { messageOf } from "../commitments/message-of";
import type { WriteCtx } from "../core/context";
import { notify } from "../messages/notify";

/** Tells the lead department, once it has heard of the commitment at all, that its words in the report were corrected. */
export async function tellLead(ctx: WriteCtx, row: Commitment, reason: string): Promise<void> {
  if (row.state === "draft" || row.state === "unassigned") return;
  await notify(
    ctx,
    { departmentIds: [row.leadDepartmentId] },
    messageOf("commitment.reworded", row, { reason }),
  );
}
