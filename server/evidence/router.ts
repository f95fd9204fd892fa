import { member, router } from "../trpc";
import { approvePurge } from "./approve-purge";
import { askPurge } from "./ask-purge";
import { attachLink } from "./attach-link";
import { evidenceStore } from "./choose-store";
import { finishPurge } from "./finish-purge";
import { evidenceOf, evidenceOfUpdate } from "./list";
import { purgesAsked } from "./list-purges";
import { refusePurge } from "./refuse-purge";
import { removeEvidence } from "./remove";
import {
  askPurgeInput,
  linkInput,
  listEvidenceInput,
  ofUpdateInput,
  purgeInput,
  removeInput,
  verifyInput,
  withdrawEvidenceInput,
} from "./schema";
import { verifyEvidence } from "./verify";
import { withdrawEvidence } from "./withdraw";

/** Files come and go through /api/evidence: this is for everything that is not bytes. */
export const evidenceRouter = router({
  list: member.input(listEvidenceInput).query(({ ctx, input }) => evidenceOf(ctx, input.commitmentId)),
  ofUpdate: member.input(ofUpdateInput).query(({ ctx, input }) => evidenceOfUpdate(ctx, input.updateId)),
  addLink: member.input(linkInput).mutation(({ ctx, input }) => attachLink(ctx, input)),
  remove: member.input(removeInput).mutation(({ ctx, input }) => removeEvidence(ctx, input)),
  withdraw: member.input(withdrawEvidenceInput).mutation(({ ctx, input }) => withdrawEvidence(ctx, input)),
  verify: member.input(verifyInput).mutation(({ ctx, input }) => verifyEvidence(ctx, input)),
  purgesAsked: member.query(({ ctx }) => purgesAsked(ctx)),
  askPurge: member.input(askPurgeInput).mutation(({ ctx, input }) => askPurge(ctx, input)),
  refusePurge: member.input(purgeInput).mutation(({ ctx, input }) => refusePurge(ctx, input)),
  approvePurge: member
    .input(purgeInput)
    .mutation(async ({ ctx, input }) => approvePurge(ctx, input, await evidenceStore())),
  finishPurge: member
    .input(purgeInput)
    .mutation(async ({ ctx, input }) => finishPurge(ctx, input, await evidenceStore())),
});
