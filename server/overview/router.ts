import { member, router } from "../trpc";
import { showInput } from "./schema";
import { showOverview } from "./show";

export const overviewRouter = router({
  show: member.input(showInput).query(({ ctx, input }) => showOverview(ctx, input)),
});
