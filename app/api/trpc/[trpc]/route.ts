import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { mostCalls } from "@/app/_trpc/most-calls";
import { requestContext } from "@/server/request";
import { appRouter } from "@/server/root";

const handler = (req: Request) =>
  fetchRequestHandler({
    endpoint: "/api/trpc",
    router: appRouter,
    req,
    maxBatchSize: mostCalls,
    createContext: () => requestContext(),
  });

export { handler as GET, handler as POST };
