import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { departments, requests } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import { disputableNotices, shownLamp } from "./disputable";
import { countOpenChildren } from "./open-children";
import { openKeyOf } from "./open-key";
import { mayFileRequest, mayObject } from "./policy";

const nothing = {
  may: { deferral: false, adjustment: false, discontinuation: false, closing: false, objection: false },
  lamp: false,
  notices: [],
  departments: [],
};

/**
 * What the actor may ask for now, each as its verb would answer: nothing of which one waits already, no end of a
 * programme with parts at work. With it what can be disputed, and who else might lead.
 */
export async function askingOf(ctx: Ctx, commitment: Commitment) {
  if (!mayObject(ctx.actor, commitment)) return nothing;
  const { id } = commitment;
  const waiting = await ctx.db
    .select({ key: requests.openKey })
    .from(requests)
    .where(and(eq(requests.commitmentId, id), isNotNull(requests.openKey)));
  const waits = (...key: Parameters<typeof openKeyOf>) =>
    waiting.some((one) => one.key === openKeyOf(...key));
  const asks = mayFileRequest(ctx.actor, commitment);
  const ends = asks && (await countOpenChildren(ctx, commitment)) === 0;
  const lamp = !waits(id, "objection", "lamp") && (await shownLamp(ctx, id)) !== null;
  const notices = (await disputableNotices(ctx, id)).filter((one) => !waits(id, "objection", one.id));
  const adjustment = asks && !waits(id, "adjustment");
  return {
    may: {
      deferral: asks && !waits(id, "deferral"),
      adjustment,
      discontinuation: ends && !waits(id, "discontinuation"),
      closing: ends && !waits(id, "closing"),
      objection: lamp || notices.length > 0,
    },
    lamp,
    notices,
    departments: adjustment ? await otherLeads(ctx, commitment) : [],
  };
}

const otherLeads = async (ctx: Ctx, { leadDepartmentId }: Commitment) =>
  (
    await ctx.db
      .select({ id: departments.id, nameZh: departments.nameZh, nameEn: departments.nameEn })
      .from(departments)
      .where(and(eq(departments.governmentId, ctx.actor.governmentId), isNull(departments.retiredAt)))
      .orderBy(departments.sort, departments.code)
  ).filter((one) => one.id !== leadDepartmentId);
