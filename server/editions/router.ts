import { member, router } from "../trpc";
import { candidates } from "./candidates";
import { correct } from "./correct";
import { mark } from "./mark";
import { showEditions } from "./overview";
import { publish } from "./publish";
import { candidatesInput, correctInput, markInput, publishInput, showEditionInput } from "./schema";
import { showEdition } from "./show";

export const editionsRouter = router({
  overview: member.query(({ ctx }) => showEditions(ctx)),
  show: member.input(showEditionInput).query(({ ctx, input }) => showEdition(ctx, input)),
  candidates: member.input(candidatesInput).query(({ ctx, input }) => candidates(ctx, input)),
  publish: member.input(publishInput).mutation(({ ctx, input }) => publish(ctx, input)),
  mark: member.input(markInput).mutation(({ ctx, input }) => mark(ctx, input)),
  correct: member.input(correctInput).mutation(({ ctx, input }) => correct(ctx, input)),
});
