import { evidence, verifications } from "@/db/schema";
import type { Db } from "@/db/client";
import { closingQuestions } from "@/db/values";
import { one } from "@/seeds/makers";
import type { TestWorld } from "../testing-refusals";

/** All six questions of a closing answered alike. */
export const answered = (yes: boolean) =>
  Object.fromEntries(closingQuestions.map((question) => [question, yes]));

/** A piece of evidence of the commitment, a link as the department added it; verified unless told otherwise. */
export async function proved(
  db: Db,
  w: TestWorld,
  {
    commitmentId = w.commitment.id,
    verified = true,
    ...varied
  }: Partial<typeof evidence.$inferInsert> & {
    verified?: boolean;
  } = {},
) {
  const piece = one(
    await db
      .insert(evidence)
      .values({
        governmentId: w.government.id,
        commitmentId,
        kind: "link",
        name: "验收公告",
        url: "https://example.cn/notice",
        addedBy: w.people.officer.userId,
        addedOn: "2023-09-20",
        ...varied,
      })
      .returning(),
  );
  if (verified)
    await db.insert(verifications).values({
      evidenceId: piece.id,
      commitmentId,
      means: "papers",
      userId: w.people.supervisor.userId,
      on: "2023-09-21",
    });
  return piece;
}

/** Files an adjustment of the world's measure ("2,700 homes"), by the first officer. */
export const adjust = (
  w: TestWorld,
  asked: { target?: number; dueOn?: string; leadDepartmentId?: string },
  day?: string,
) =>
  w.as(w.people.officer, day).requests.fileAdjustment({
    commitmentId: w.commitment.id,
    reason: "征收范围调减",
    progressSoFar: "已建成1652套",
    targets: asked.target === undefined ? [] : [{ measureId: w.measure?.id ?? "", target: asked.target }],
    ...(asked.dueOn ? { dueOn: asked.dueOn } : {}),
    ...(asked.leadDepartmentId ? { leadDepartmentId: asked.leadDepartmentId } : {}),
  });
