import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { notices } from "@/db/schema";
import type { NoticeState, NoticeStep } from "@/db/values";
import { one } from "@/seeds/makers";
import type { TestWorld } from "../testing-refusals";

type Given = Partial<typeof notices.$inferInsert>;

/** What a notice carries once it has reached a state, whoever brought it there. */
function marks(w: TestWorld, state: NoticeState, step: NoticeStep): Given {
  const approved = { approvedBy: w.people.supervisor.userId, approvedOn: "2023-09-18" };
  if (state === "draft") return {};
  if (state === "approved") return approved;
  const issued: Given = {
    ...approved,
    issuedBy: w.people.supervisor.userId,
    issuedOn: "2023-09-18",
    acknowledgeBy: "2023-09-19",
    answerBy: "2023-09-21",
    fromPostId: step === "instruction" ? w.people.leader.postId : null,
  };
  return state === "issued" ? issued : { ...issued, acknowledgedOn: "2023-09-19" };
}

/** A notice of the world's commitment in any state, for what a verb makes of it. */
export const noticeIn = async (
  db: Db,
  w: TestWorld,
  state: NoticeState,
  step: NoticeStep = "remind",
  given: Given = {},
) =>
  one(
    await db
      .insert(notices)
      .values({
        governmentId: w.government.id,
        planId: w.plan.id,
        commitmentId: w.commitment.id,
        departmentId: w.housing.id,
        step,
        state,
        words: "请抓紧推进。",
        draftedBy: w.people.supervisor.userId,
        draftedOn: "2023-09-18",
        ...marks(w, state, step),
        ...given,
      })
      .returning(),
  );

export const noticeRow = async (db: Db, id: string) =>
  one(await db.select().from(notices).where(eq(notices.id, id)));

export const noticesOfWorld = (db: Db, w: TestWorld) =>
  db.select().from(notices).where(eq(notices.governmentId, w.government.id)).orderBy(notices.number);

/** Drafts, approves and issues by the supervisor; from orange up the leader approves. */
export async function issued(w: TestWorld, step: "remind" | "blue" | "orange", day?: string) {
  const office = w.as(w.people.supervisor, day);
  const drafted = await office.notices.draft({ commitmentId: w.commitment.id, step });
  const approver = step === "orange" ? w.as(w.people.leader, day) : office;
  return office.notices.issue(await approver.notices.approve(drafted));
}
