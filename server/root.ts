import { auditRouter } from "./audit/router";
import { commitmentsRouter } from "./commitments/router";
import { deskRouter } from "./desk/router";
import { evidenceRouter } from "./evidence/router";
import { messagesRouter } from "./messages/router";
import { noticesRouter } from "./notices/router";
import { overviewRouter } from "./overview/router";
import { peopleRouter } from "./people/router";
import { plansRouter } from "./plans/router";
import { requestsRouter } from "./requests/router";
import { router } from "./trpc";
import { updatesRouter } from "./updates/router";

export const appRouter = router({
  audit: auditRouter,
  commitments: commitmentsRouter,
  desk: deskRouter,
  evidence: evidenceRouter,
  messages: messagesRouter,
  notices: noticesRouter,
  overview: overviewRouter,
  people: peopleRouter,
  plans: plansRouter,
  requests: requestsRouter,
  updates: updatesRouter,
});

export type AppRouter = typeof appRouter;
