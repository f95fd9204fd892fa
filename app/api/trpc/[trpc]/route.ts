import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { requestContext } from "@/server/request";
import { appRouter } from "@/server/root";

const handler = (req: Request) =>
  fetchRequestHandler({
    endpoint: "/api/trpc",
    router: appRouter,
    req,
    createContext: () => requestContext(),
  });

export { handler as GET, handler as POST };
