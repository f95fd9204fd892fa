import { member, router } from "../trpc";
import { showOverview } from "./show";

export const overviewRouter = router({
  show: member.query(({ ctx }) => showOverview(ctx)),
});
