import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

type Outputs = inferRouterOutputs<AppRouter>["departments"];
export type League = Outputs["league"];
export type LeagueLine = League["rows"][number];
export type Department = Outputs["show"];
