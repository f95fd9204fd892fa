import { auditRouter } from "./audit/router";
import { cluesRouter } from "./clues/router";
import { commitmentsRouter } from "./commitments/router";
import { departmentsRouter } from "./departments/router";
import { deskRouter } from "./desk/router";
import { editionsRouter } from "./editions/router";
import { evidenceRouter } from "./evidence/router";
import { messagesRouter } from "./messages/router";
import { noticesRouter } from "./notices/router";
import { overridesRouter } from "./overrides/router";
import { overviewRouter } from "./overview/router";
import { peopleRouter } from "./people/router";
import { plansRouter } from "./plans/router";
import { provenanceRouter } from "./provenance/router";
import { reportsRouter } from "./reports/router";
import { requestsRouter } from "./requests/router";
import { member, router } from "./trpc";
import { updatesRouter } from "./updates/router";
import { viewsRouter } from "./views/router";

export const appRouter = router({
  audit: auditRouter,
  clues: cluesRouter,
  commitments: commitmentsRouter,
  departments: departmentsRouter,
  /** Does nothing, for whoever is signed in: what the benchmark holds the others against. */
  empty: member.query(() => null),
  desk: deskRouter,
  editions: editionsRouter,
  evidence: evidenceRouter,
  messages: messagesRouter,
  notices: noticesRouter,
  overrides: overridesRouter,
  overview: overviewRouter,
  people: peopleRouter,
  plans: plansRouter,
  provenance: provenanceRouter,
  reports: reportsRouter,
  requests: requestsRouter,
  updates: updatesRouter,
  views: viewsRouter,
});

export type AppRouter = typeof appRouter;
