import { confirm } from "@/server/commitments/confirm";
import type { Actor } from "@/server/core/context";
import { randomFrom } from "../random";
import { type Action, instantOn } from "./action";
import type { Item } from "./item";

export type Answering = { supervisor: Actor; leadPostId: string | null; leaderPostId: string | null };

/**
 * Before it is sent out a supervisor confirms who answers for an item and how it is judged. What nobody took on stays
 * a proposal.
 */
export function settling({ row, fate }: Item, { supervisor, leadPostId, leaderPostId }: Answering): Action[] {
  if (fate === "unassigned" || fate === "refused") return [];
  const minute = randomFrom(`settle:${row.code}`).whole(60, 470);
  return [
    {
      at: instantOn("2023-01-09", minute),
      who: supervisor,
      // Nobody has touched it since the list was opened.
      run: (ctx) => confirm(ctx, { id: row.id, version: row.version, leadPostId, leaderPostId }),
    },
  ];
}
