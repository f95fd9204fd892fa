import { and, eq, inArray } from "drizzle-orm";
import { notices, requests } from "@/db/schema";
import type { Who } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { needsLeader } from "../notices/policy";
import { mayDecideAs, officeToday } from "../people/supervisors";
import { isDecidable, type RequestWhat } from "./policy";

/**
 * Who may decide requests today. The supervision office is looked up once, for however many requests: nobody decides
 * what they filed or endorsed, what a department of theirs leads or asked for, or an objection against their own
 * notice; where nobody else of the office is there, the leader in charge does (DOMAIN, Who uses it).
 */
export async function decidersToday(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
): Promise<(who: Who, what: RequestWhat) => boolean> {
  const office = await officeToday(ctx);
  const signers = await signersOfDisputed(ctx);
  return (who, what) => {
    const { governmentId, leadDepartmentId, departmentId, leaderPostId, filedBy, endorsedBy } = what;
    const signed = signers.get(disputedIn(what) ?? "") ?? [];
    const about = { governmentId, leadDepartmentId, departmentId, leaderPostId };
    return (
      isDecidable(what) && mayDecideAs(who, { ...about, involved: [filedBy, endorsedBy, ...signed] }, office)
    );
  };
}

function disputedIn({ kind, answers }: Pick<RequestWhat, "kind" | "answers">): string | null {
  const id = kind === "objection" ? answers?.noticeId : null;
  return typeof id === "string" ? id : null;
}

/**
 * Who wrote and sent each notice that is disputed now. A leader's approval does not count: where nobody of the office
 * is free it is the leader in charge who decides.
 */
async function signersOfDisputed({ db, actor }: Pick<Ctx, "db" | "actor">) {
  const open = await db
    .select({ kind: requests.kind, answers: requests.answers })
    .from(requests)
    .where(
      and(
        eq(requests.governmentId, actor.governmentId),
        eq(requests.kind, "objection"),
        inArray(requests.state, ["filed", "endorsed"]),
      ),
    );
  const ids = [...new Set(open.flatMap((one) => disputedIn(one) ?? []))];
  const rows = ids.length
    ? await db
        .select({
          id: notices.id,
          step: notices.step,
          draftedBy: notices.draftedBy,
          approvedBy: notices.approvedBy,
          issuedBy: notices.issuedBy,
        })
        .from(notices)
        .where(inArray(notices.id, ids))
    : [];
  return new Map(
    rows.map(({ id, step, draftedBy, approvedBy, issuedBy }) => [
      id,
      [draftedBy, issuedBy, needsLeader(step) ? null : approvedBy],
    ]),
  );
}
