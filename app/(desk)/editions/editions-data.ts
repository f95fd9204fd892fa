import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

type Outputs = inferRouterOutputs<AppRouter>["editions"];

export type Overview = Outputs["overview"];
export type Preview = NonNullable<Overview["preview"]>;
export type EditionRow = Overview["editions"][number];
export type Candidate = Outputs["candidates"]["rows"][number];
export type MarkChoices = Outputs["candidates"]["choices"];
export type EditionData = Outputs["show"];
export type Published = EditionData["contents"][number];
