import type { Ctx } from "../core/context";
import { purgesAsked } from "../evidence/list-purges";
import { listPeople } from "../people/list";

/** What needs a second person: guarded posts and purged evidence (DOMAIN, Who uses it; Nouns, evidence). */
export async function secondPersonDesk(ctx: Ctx) {
  const { pending } = await listPeople(ctx);
  const purges = await purgesAsked(ctx);
  return {
    grantsToDecide: pending.filter((one) => one.mayDecide),
    purgesToDecide: purges.filter((one) => one.may.decide),
  };
}
