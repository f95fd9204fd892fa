import { member, router } from "../trpc";
import { attachLink } from "./attach-link";
import { evidenceOf, evidenceOfUpdate } from "./list";
import { removeEvidence } from "./remove";
import { linkInput, listEvidenceInput, ofUpdateInput, removeInput, verifyInput } from "./schema";
import { verifyEvidence } from "./verify";

/** Files come and go through /api/evidence: this is for everything that is not bytes. */
export const evidenceRouter = router({
  list: member.input(listEvidenceInput).query(({ ctx, input }) => evidenceOf(ctx, input.commitmentId)),
  ofUpdate: member.input(ofUpdateInput).query(({ ctx, input }) => evidenceOfUpdate(ctx, input.updateId)),
  addLink: member.input(linkInput).mutation(({ ctx, input }) => attachLink(ctx, input)),
  remove: member.input(removeInput).mutation(({ ctx, input }) => removeEvidence(ctx, input)),
  verify: member.input(verifyInput).mutation(({ ctx, input }) => verifyEvidence(ctx, input)),
});
