import { member, router } from "../trpc";
import { add } from "./add";
import { frame, may } from "./frame";
import { merge } from "./merge";
import { moveEnds } from "./move-ends";
import { proof } from "./prove";
import { addInput, frameInput, mergeInput, moveEndsInput, splitInput } from "./schema";
import { split } from "./split";

export const provenanceRouter = router({
  add: member.input(addInput).mutation(({ ctx, input }) => add(ctx, input)),
  frame: member.input(frameInput).query(({ ctx, input }) => frame(ctx, input)),
  may: member.query(({ ctx }) => may(ctx)),
  merge: member.input(mergeInput).mutation(({ ctx, input }) => merge(ctx, input)),
  moveEnds: member.input(moveEndsInput).mutation(({ ctx, input }) => moveEnds(ctx, input)),
  proof: member.query(({ ctx }) => proof(ctx)),
  split: member.input(splitInput).mutation(({ ctx, input }) => split(ctx, input)),
});
