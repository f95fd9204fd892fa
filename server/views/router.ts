import { member, router } from "../trpc";
import { listViews } from "./list";
import { removeView } from "./remove";
import { saveView } from "./save";
import { removeViewInput, saveViewInput } from "./schema";

export const viewsRouter = router({
  list: member.query(({ ctx }) => listViews(ctx)),
  save: member.input(saveViewInput).mutation(({ ctx, input }) => saveView(ctx, input)),
  remove: member.input(removeViewInput).mutation(({ ctx, input }) => removeView(ctx, input)),
});
