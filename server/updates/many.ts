import { member } from "../trpc";
import { acceptMany } from "./accept-many";
import { filingGrid } from "./grid";
import { acceptManyInput, gridInput, saveManyInput, submitManyInput, submitUnchangedInput } from "./schema";
import { saveMany, submitMany } from "./submit-many";
import { submitUnchanged } from "./submit-unchanged";

/** Procedures that take many filings at once; each of them stands or falls alone. */
export const many = {
  grid: member.input(gridInput).query(({ ctx, input }) => filingGrid(ctx, input)),
  submitMany: member.input(submitManyInput).mutation(({ ctx, input }) => submitMany(ctx, input)),
  saveMany: member.input(saveManyInput).mutation(({ ctx, input }) => saveMany(ctx, input)),
  submitUnchanged: member
    .input(submitUnchangedInput)
    .mutation(({ ctx, input }) => submitUnchanged(ctx, input)),
  acceptMany: member.input(acceptManyInput).mutation(({ ctx, input }) => acceptMany(ctx, input)),
};
