import { member, router } from "../trpc";
import { activate } from "./activate";
import { activateInput } from "./schema";

export const plansRouter = router({
  activate: member.input(activateInput).mutation(({ ctx, input }) => activate(ctx, input)),
});
