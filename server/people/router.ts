import { anyone, member, router } from "../trpc";
import { appointDeputy } from "./appoint-deputy";
import { approveGrant } from "./approve-grant";
import { assignPost } from "./assign-post";
import { changePassword } from "./change-password";
import { createDepartment } from "./create-department";
import { createUser } from "./create-user";
import { departmentDeputies } from "./department-deputies";
import { disableUser } from "./disable-user";
import { enableUser } from "./enable-user";
import { endDeputy } from "./end-deputy";
import { handOver } from "./hand-over";
import { issuePasswordLink } from "./issue-password-link";
import { listPeople } from "./list";
import { ownPosts } from "./own-posts";
import { refuseGrant } from "./refuse-grant";
import * as input from "./schema";
import { setLocale } from "./set-locale";
import { setPassword } from "./set-password";
import { switchPost } from "./switch-post";

export const peopleRouter = router({
  list: member.query(({ ctx }) => listPeople(ctx)),
  createDepartment: member
    .input(input.createDepartmentInput)
    .mutation(({ ctx, input }) => createDepartment(ctx, input)),
  createUser: member.input(input.createUserInput).mutation(({ ctx, input }) => createUser(ctx, input)),
  issuePasswordLink: member
    .input(input.userInput)
    .mutation(({ ctx, input }) => issuePasswordLink(ctx, input)),
  approveGrant: member.input(input.grantInput).mutation(({ ctx, input }) => approveGrant(ctx, input)),
  refuseGrant: member.input(input.grantInput).mutation(({ ctx, input }) => refuseGrant(ctx, input)),
  disableUser: member.input(input.userInput).mutation(({ ctx, input }) => disableUser(ctx, input)),
  enableUser: member.input(input.userInput).mutation(({ ctx, input }) => enableUser(ctx, input)),
  handOver: member.input(input.handOverInput).mutation(({ ctx, input }) => handOver(ctx, input)),
  appointDeputy: member
    .input(input.appointDeputyInput)
    .mutation(({ ctx, input }) => appointDeputy(ctx, input)),
  endDeputy: member.input(input.endDeputyInput).mutation(({ ctx, input }) => endDeputy(ctx, input)),
  assignPost: member.input(input.assignPostInput).mutation(({ ctx, input }) => assignPost(ctx, input)),
  departmentDeputies: member.query(({ ctx }) => departmentDeputies(ctx)),
  setPassword: anyone.input(input.setPasswordInput).mutation(({ ctx, input }) => setPassword(ctx, input)),
  changePassword: member
    .input(input.changePasswordInput)
    .mutation(({ ctx, input }) => changePassword({ ...ctx, sessionId: ctx.sessionId ?? null }, input)),
  ownPosts: member.query(({ ctx }) => ownPosts(ctx)),
  switchPost: member
    .input(input.switchPostInput)
    .mutation(({ ctx, input }) => switchPost({ ...ctx, sessionId: ctx.sessionId ?? null }, input)),
  setLocale: member.input(input.setLocaleInput).mutation(({ ctx, input }) => setLocale(ctx, input)),
});
