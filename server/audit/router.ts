import { member, router } from "../trpc";
import { changesSince } from "./changes-since";
import { auditChoices, listAudit } from "./list";
import { auditListInput, changesSinceInput } from "./schema";
import { verifyOwn } from "./verify-own";

export const auditRouter = router({
  list: member.input(auditListInput).query(({ ctx, input }) => listAudit(ctx, input)),
  choices: member.query(({ ctx }) => auditChoices(ctx)),
  verify: member.query(({ ctx }) => verifyOwn(ctx)),
  changesSince: member.input(changesSinceInput).query(({ ctx, input }) => changesSince(ctx, input)),
});
