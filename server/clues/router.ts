import { member, router } from "../trpc";
import { actOnClue } from "./act";
import { decideClue } from "./decide";
import { listClues } from "./list";
import { rewordClue } from "./reword";
import { actOnClueInput, decideClueInput, listCluesInput, rewordClueInput, showClueInput } from "./schema";
import { showClue } from "./show";

export const cluesRouter = router({
  list: member.input(listCluesInput).query(({ ctx, input }) => listClues(ctx, input)),
  show: member.input(showClueInput).query(({ ctx, input }) => showClue(ctx, input)),
  decide: member.input(decideClueInput).mutation(({ ctx, input }) => decideClue(ctx, input)),
  act: member.input(actOnClueInput).mutation(({ ctx, input }) => actOnClue(ctx, input)),
  reword: member.input(rewordClueInput).mutation(({ ctx, input }) => rewordClue(ctx, input)),
});
