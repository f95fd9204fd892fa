import type { CommitmentState } from "@/db/values";
import type { Ctx } from "../core/context";
import { decidersToday } from "./deciders";
import type { Request } from "./find";
import { mayEndorseRequest, mayWithdrawRequest, type RequestWhat } from "./policy";

type Row = Pick<Request, "kind"> & RequestWhat & { commitmentState: CommitmentState };

/** A closing is granted to what waits for it, everything else but an objection to what is at work. */
const grantable = ({ kind, commitmentState: state }: Row) =>
  kind === "objection" || (kind === "closing" ? state === "closing" : state === "active");

/** What the actor may do with requests; each button asks what the verb behind it asks. */
export async function requestFlags(ctx: Pick<Ctx, "db" | "actor" | "clock">) {
  const mayDecide = await decidersToday(ctx);
  return (row: Row) => {
    const decide = mayDecide(ctx.actor, row);
    return {
      decide,
      grant: decide && grantable(row),
      endorse: mayEndorseRequest(ctx.actor, row),
      withdraw: mayWithdrawRequest(ctx.actor, row),
    };
  };
}
