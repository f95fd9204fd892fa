import { outboxProblems } from "../outbox/problems";
import { addRobot } from "../robots/add";
import { listRobots } from "../robots/list";
import * as robot from "../robots/schema";
import { stopRobot } from "../robots/stop";
import { testRobot } from "../robots/test-robot";
import { member, router } from "../trpc";
import { countUnread, listMessages } from "./list";
import { openMessage, readAllMessages, readMessages } from "./read";
import * as input from "./schema";
import { mailChoice, setDigest } from "./set-digest";

export const messagesRouter = router({
  list: member.input(input.listMessagesInput).query(({ ctx, input }) => listMessages(ctx, input)),
  unread: member.query(({ ctx }) => countUnread(ctx)),
  open: member.input(input.openMessageInput).mutation(({ ctx, input }) => openMessage(ctx, input)),
  read: member.input(input.readMessagesInput).mutation(({ ctx, input }) => readMessages(ctx, input)),
  readAll: member.mutation(({ ctx }) => readAllMessages(ctx)),
  mailChoice: member.query(({ ctx }) => mailChoice(ctx)),
  setDigest: member.input(input.setDigestInput).mutation(({ ctx, input }) => setDigest(ctx, input)),
  problems: member.query(({ ctx }) => outboxProblems(ctx)),
  robots: router({
    list: member.query(({ ctx }) => listRobots(ctx)),
    add: member.input(robot.addRobotInput).mutation(({ ctx, input }) => addRobot(ctx, input)),
    stop: member.input(robot.robotInput).mutation(({ ctx, input }) => stopRobot(ctx, input)),
    test: member.input(robot.robotInput).mutation(({ ctx, input }) => testRobot(ctx, input)),
  }),
});
