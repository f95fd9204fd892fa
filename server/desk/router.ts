import { member, router } from "../trpc";
import { deskOf } from "./list";

export const deskRouter = router({
  list: member.query(({ ctx }) => deskOf(ctx)),
});
