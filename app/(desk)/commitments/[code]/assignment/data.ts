import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

export type AssignmentData = inferRouterOutputs<AppRouter>["commitments"]["assignment"];
export type DepartmentChoice = AssignmentData["choices"]["departments"][number];
export type LeaderChoice = AssignmentData["choices"]["leaders"][number];

type Inputs = inferRouterInputs<AppRouter>["commitments"];
export type ConfirmInput = Inputs["confirm"];
export type ChildInput = Inputs["addChildren"]["children"][number];
