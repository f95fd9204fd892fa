import type { Who } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { hasFreeSupervisor, mayDecideAs, supervisorsToday } from "../people/supervisors";
import { isDecidable, type RequestWhat } from "./policy";

/**
 * Who may decide requests today. The supervision office is looked up once, for however many requests: nobody decides
 * what they filed or endorsed or what a department of theirs leads, and where nobody else of the office is there, the
 * leader in charge does (DOMAIN, Who uses it).
 */
export async function decidersToday(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
): Promise<(who: Who, what: RequestWhat) => boolean> {
  const supervisors = await supervisorsToday(ctx);
  return (who, what) => {
    const { governmentId, leadDepartmentId, leaderPostId, filedBy, endorsedBy } = what;
    const about = { governmentId, leadDepartmentId, leaderPostId, involved: [filedBy, endorsedBy] };
    return isDecidable(what) && mayDecideAs(who, about, hasFreeSupervisor(supervisors, about));
  };
}
