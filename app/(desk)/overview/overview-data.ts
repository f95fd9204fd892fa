import type { AppRouter } from "@/server/root";
import type { inferRouterOutputs } from "@trpc/server";

/** What the overview is drawn from. */
export type Overview = inferRouterOutputs<AppRouter>["overview"]["show"];
export type ListedRow = Overview["stale"]["rows"][number];
export type OwnMatters = NonNullable<Overview["own"]>;
