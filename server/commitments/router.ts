import { member, router } from "../trpc";
import { acknowledge } from "./acknowledge";
import { addChildren } from "./add-children";
import { assign } from "./assign";
import { listChoices, listCommitments } from "./list";
import { refuse } from "./refuse";
import { acknowledgeInput, addChildrenInput, assignInput, codeInput, listInput, refuseInput } from "./schema";
import { showCommitment } from "./show";

export const commitmentsRouter = router({
  list: member.input(listInput).query(({ ctx, input }) => listCommitments(ctx, input)),
  choices: member.query(({ ctx }) => listChoices(ctx)),
  show: member.input(codeInput).query(({ ctx, input }) => showCommitment(ctx, input)),
  assign: member.input(assignInput).mutation(({ ctx, input }) => assign(ctx, input)),
  acknowledge: member.input(acknowledgeInput).mutation(({ ctx, input }) => acknowledge(ctx, input)),
  refuse: member.input(refuseInput).mutation(({ ctx, input }) => refuse(ctx, input)),
  addChildren: member.input(addChildrenInput).mutation(({ ctx, input }) => addChildren(ctx, input)),
});
