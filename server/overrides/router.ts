import { member, router } from "../trpc";
import { liftOverride } from "./lift";
import { liftOverrideInput, setOverrideInput } from "./schema";
import { setOverride } from "./set";

export const overridesRouter = router({
  set: member.input(setOverrideInput).mutation(({ ctx, input }) => setOverride(ctx, input)),
  lift: member.input(liftOverrideInput).mutation(({ ctx, input }) => liftOverride(ctx, input)),
});
