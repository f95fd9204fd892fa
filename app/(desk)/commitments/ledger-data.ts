import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

type Outputs = inferRouterOutputs<AppRouter>;
type Commitments = Outputs["commitments"];
export type LedgerList = Commitments["list"];
export type LedgerRow = LedgerList["rows"][number];
export type LedgerGroups = NonNullable<LedgerList["groups"]>;
export type LedgerChoices = Commitments["choices"];
export type SavedView = Outputs["views"]["list"][number];
