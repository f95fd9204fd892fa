import { vote } from "@/server/commitments/vote";
import { type Action, instantOn } from "./action";
import file from "./beside.json" with { type: "json" };
import type { Cast } from "./filing";
import type { Item } from "./item";
import { versionOf } from "./version-of";

/** How the deputies voted on livelihood projects that were closed. */
export const votes = ({ row }: Item, { supervisors }: Cast): Action[] =>
  file.votes
    .filter((one) => one.code === row.code)
    .map(({ on, satisfied, mostlySatisfied, dissatisfied }) => ({
      at: instantOn(on, 290),
      who: supervisors[0],
      run: async (ctx) =>
        vote(ctx, {
          ...{ satisfied, mostlySatisfied, dissatisfied },
          id: row.id,
          version: await versionOf(ctx, row.id),
          heldOn: on,
          note: "区人大常委会满意度测评，结果仅作演示。",
        }),
    }));
