import { member, router } from "../trpc";
import { deskCounts } from "./counts";
import { deskOf } from "./list";

export const deskRouter = router({
  counts: member.query(({ ctx }) => deskCounts(ctx)),
  list: member.query(({ ctx }) => deskOf(ctx)),
});
