import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

export type Frame = inferRouterOutputs<AppRouter>["provenance"]["frame"];
export type FramePledge = Frame["pledges"][number];
