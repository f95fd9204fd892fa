import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

type Outputs = inferRouterOutputs<AppRouter>["reports"];

export type Report = Outputs["read"];
export type OpenPledge = Outputs["open"];
export type Coverage = Outputs["coverage"];
