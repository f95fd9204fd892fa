import { member, router } from "../trpc";
import { decide } from "./decide";
import { endorseRequest } from "./endorse";
import { fileClosing, fileDeferral } from "./file";
import { listRequests } from "./list";
import {
  decideInput,
  endorseRequestInput,
  fileClosingInput,
  fileDeferralInput,
  listRequestsInput,
} from "./schema";

export const requestsRouter = router({
  list: member.input(listRequestsInput).query(({ ctx, input }) => listRequests(ctx, input)),
  fileDeferral: member.input(fileDeferralInput).mutation(({ ctx, input }) => fileDeferral(ctx, input)),
  fileClosing: member.input(fileClosingInput).mutation(({ ctx, input }) => fileClosing(ctx, input)),
  endorse: member.input(endorseRequestInput).mutation(({ ctx, input }) => endorseRequest(ctx, input)),
  decide: member.input(decideInput).mutation(({ ctx, input }) => decide(ctx, input)),
});
