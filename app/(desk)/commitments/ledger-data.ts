import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

type Commitments = inferRouterOutputs<AppRouter>["commitments"];
export type LedgerRow = Commitments["list"]["rows"][number];
export type LedgerChoices = Commitments["choices"];
