import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

type Outputs = inferRouterOutputs<AppRouter>["requests"];

export type RequestList = Outputs["list"];
export type RequestRow = RequestList["rows"][number];
export type RequestData = Outputs["show"];
export type Change = RequestData["request"]["changes"][number];
