import { member, router } from "../trpc";
import { browseRequests } from "./browse";
import { decide } from "./decide";
import { endorseRequest } from "./endorse";
import { fileAdjustment } from "./file-adjustment";
import { fileClosing } from "./file-closing";
import { fileDeferral } from "./file-deferral";
import { fileDiscontinuation } from "./file-discontinuation";
import { fileObjection } from "./file-objection";
import {
  browseRequestsInput,
  decideInput,
  endorseRequestInput,
  fileAdjustmentInput,
  fileClosingInput,
  fileDeferralInput,
  fileDiscontinuationInput,
  fileObjectionInput,
  showRequestInput,
  withdrawRequestInput,
} from "./schema";
import { showRequest } from "./show";
import { withdrawRequest } from "./withdraw";

export const requestsRouter = router({
  list: member.input(browseRequestsInput).query(({ ctx, input }) => browseRequests(ctx, input)),
  show: member.input(showRequestInput).query(({ ctx, input }) => showRequest(ctx, input)),
  fileDeferral: member.input(fileDeferralInput).mutation(({ ctx, input }) => fileDeferral(ctx, input)),
  fileAdjustment: member.input(fileAdjustmentInput).mutation(({ ctx, input }) => fileAdjustment(ctx, input)),
  fileDiscontinuation: member
    .input(fileDiscontinuationInput)
    .mutation(({ ctx, input }) => fileDiscontinuation(ctx, input)),
  fileClosing: member.input(fileClosingInput).mutation(({ ctx, input }) => fileClosing(ctx, input)),
  fileObjection: member.input(fileObjectionInput).mutation(({ ctx, input }) => fileObjection(ctx, input)),
  endorse: member.input(endorseRequestInput).mutation(({ ctx, input }) => endorseRequest(ctx, input)),
  withdraw: member.input(withdrawRequestInput).mutation(({ ctx, input }) => withdrawRequest(ctx, input)),
  decide: member.input(decideInput).mutation(({ ctx, input }) => decide(ctx, input)),
});
