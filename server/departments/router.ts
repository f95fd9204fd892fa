import { member, router } from "../trpc";
import { league } from "./league";
import { departmentInput, leagueInput } from "./schema";
import { showDepartment } from "./show";

/** Open to everyone signed in, and the same for all but for who stands behind the posts. */
export const departmentsRouter = router({
  league: member.input(leagueInput).query(({ ctx, input }) => league(ctx, input)),
  show: member.input(departmentInput).query(({ ctx, input }) => showDepartment(ctx, input)),
});
