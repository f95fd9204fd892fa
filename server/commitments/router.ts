import { member, router } from "../trpc";
import { acknowledge } from "./acknowledge";
import { addChildren } from "./add-children";
import { assign } from "./assign";
import { assignment } from "./assignment";
import { chaseMany } from "./chase-many";
import { confirm } from "./confirm";
import { discontinue } from "./discontinue";
import { listChoices, listCommitments } from "./list";
import { recall } from "./recall";
import { refuse } from "./refuse";
import { reopen } from "./reopen";
import * as inputs from "./schema";
import { assignMany, confirmMany } from "./settle-many";
import { settleChoices } from "./settle-choices";
import { showCommitment } from "./show";
import { earlierTimeline } from "./timeline";
import { vote } from "./vote";

export const commitmentsRouter = router({
  list: member.input(inputs.listInput).query(({ ctx, input }) => listCommitments(ctx, input)),
  choices: member.query(({ ctx }) => listChoices(ctx)),
  show: member.input(inputs.codeInput).query(({ ctx, input }) => showCommitment(ctx, input)),
  timeline: member.input(inputs.timelineInput).query(({ ctx, input }) => earlierTimeline(ctx, input)),
  assignment: member.input(inputs.codeInput).query(({ ctx, input }) => assignment(ctx, input)),
  settleChoices: member.query(({ ctx }) => settleChoices(ctx)),
  confirm: member.input(inputs.confirmInput).mutation(({ ctx, input }) => confirm(ctx, input)),
  confirmMany: member.input(inputs.confirmManyInput).mutation(({ ctx, input }) => confirmMany(ctx, input)),
  assign: member.input(inputs.assignInput).mutation(({ ctx, input }) => assign(ctx, input)),
  assignMany: member.input(inputs.assignManyInput).mutation(({ ctx, input }) => assignMany(ctx, input)),
  chaseMany: member.input(inputs.chaseManyInput).mutation(({ ctx, input }) => chaseMany(ctx, input)),
  recall: member.input(inputs.reasonInput).mutation(({ ctx, input }) => recall(ctx, input)),
  acknowledge: member.input(inputs.acknowledgeInput).mutation(({ ctx, input }) => acknowledge(ctx, input)),
  refuse: member.input(inputs.refuseInput).mutation(({ ctx, input }) => refuse(ctx, input)),
  reopen: member.input(inputs.reasonInput).mutation(({ ctx, input }) => reopen(ctx, input)),
  discontinue: member.input(inputs.discontinueInput).mutation(({ ctx, input }) => discontinue(ctx, input)),
  addChildren: member.input(inputs.addChildrenInput).mutation(({ ctx, input }) => addChildren(ctx, input)),
  vote: member.input(inputs.voteInput).mutation(({ ctx, input }) => vote(ctx, input)),
});
