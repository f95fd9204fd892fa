import { member, router } from "../trpc";
import { acknowledgeNotice } from "./acknowledge";
import { answer } from "./answer";
import { approve } from "./approve";
import { deskNotices } from "./desk";
import { draft } from "./draft";
import { draftSuggested } from "./draft-suggested";
import { edit } from "./edit";
import { escalate } from "./escalate";
import { instruct } from "./instruct";
import { issue } from "./issue";
import { lift } from "./lift";
import { listNotices } from "./list";
import { ofCommitment } from "./of-commitment";
import {
  answerNoticeInput,
  draftNoticeInput,
  draftSuggestedInput,
  editNoticeInput,
  endNoticeInput,
  instructInput,
  listNoticesInput,
  noticeStepInput,
  ofCommitmentInput,
  showNoticeInput,
} from "./schema";
import { showNotice } from "./show";
import { listSuggested } from "./suggested";
import { withdrawNotice } from "./withdraw";

export const noticesRouter = router({
  list: member.input(listNoticesInput).query(({ ctx, input }) => listNotices(ctx, input)),
  show: member.input(showNoticeInput).query(({ ctx, input }) => showNotice(ctx, input)),
  suggested: member.query(({ ctx }) => listSuggested(ctx)),
  forDesk: member.query(({ ctx }) => deskNotices(ctx)),
  ofCommitment: member.input(ofCommitmentInput).query(({ ctx, input }) => ofCommitment(ctx, input)),
  draft: member.input(draftNoticeInput).mutation(({ ctx, input }) => draft(ctx, input)),
  draftSuggested: member.input(draftSuggestedInput).mutation(({ ctx, input }) => draftSuggested(ctx, input)),
  edit: member.input(editNoticeInput).mutation(({ ctx, input }) => edit(ctx, input)),
  approve: member.input(noticeStepInput).mutation(({ ctx, input }) => approve(ctx, input)),
  issue: member.input(noticeStepInput).mutation(({ ctx, input }) => issue(ctx, input)),
  acknowledge: member.input(noticeStepInput).mutation(({ ctx, input }) => acknowledgeNotice(ctx, input)),
  answer: member.input(answerNoticeInput).mutation(({ ctx, input }) => answer(ctx, input)),
  lift: member.input(endNoticeInput).mutation(({ ctx, input }) => lift(ctx, input)),
  escalate: member.input(endNoticeInput).mutation(({ ctx, input }) => escalate(ctx, input)),
  withdraw: member.input(endNoticeInput).mutation(({ ctx, input }) => withdrawNotice(ctx, input)),
  instruct: member.input(instructInput).mutation(({ ctx, input }) => instruct(ctx, input)),
});
