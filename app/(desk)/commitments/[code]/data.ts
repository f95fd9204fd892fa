import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

type Outputs = inferRouterOutputs<AppRouter>;

export type CommitmentData = Outputs["commitments"]["show"];
export type LampData = NonNullable<CommitmentData["lamp"]>;
export type Evidence = Outputs["evidence"]["list"];
export type Explained = NonNullable<CommitmentData["explained"]>;
