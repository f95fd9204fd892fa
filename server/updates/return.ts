import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { lampsOf } from "../lamps/touch";
import { notify } from "../messages/notify";
import { hrefOf } from "./href";
import { findToReview, type ReviewWhat } from "./reviewing";
import type { returnInput } from "./schema";
import { step } from "./step";

/** Sends a filing back with a reason (退回); the department's text stays as it is, and the return is counted. */
export const returnUpdate = (ctx: Ctx, input: z.output<typeof returnInput>) =>
  write(ctx, async (ctx) => {
    const before = await findToReview(ctx, input.id);
    const { after } = await step(
      ctx,
      before,
      "return",
      input.version,
      {
        returnReason: input.reason,
        returnedBy: ctx.actor.userId,
        returnedPostId: ctx.actor.postId,
        // The version is compared in the same statement, so the count that was read is the count that is there.
        returns: before.returns + 1,
        decidedBy: ctx.actor.userId,
        decidedOn: ctx.clock.today(),
        decidedAt: ctx.clock.now(),
        endorsedBy: null,
        endorsedOn: null,
        // Whoever leads now goes on with it.
        departmentId: before.leadDepartmentId,
      },
      input.reason,
    );
    lampsOf({ ...before, id: before.commitmentId });
    const { code, titleZh, titleEn, period } = before;
    await notify(
      ctx,
      before.onBehalf ? { userIds: officeWritersOf(before) } : { departmentIds: [after.departmentId] },
      {
        key: "update.returned",
        facts: { code, titleZh, titleEn, period, reason: input.reason },
        href: hrefOf(before),
        cause: `${after.id}:${after.returns}`,
      },
    );
    return { id: after.id, version: after.version, state: after.state };
  });

/** Of all who wrote a part of it, the people of the supervision office: it is theirs to mend. */
const officeWritersOf = ({ writers, office }: Pick<ReviewWhat, "writers" | "office">) =>
  writers.filter((id) => office.supervisors.some((one) => one.userId === id));
