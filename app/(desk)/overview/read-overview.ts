import "server-only";
import { api } from "@/app/_trpc/server";
import { toldOnDay } from "../on-day";
import { inputOf, type OverviewParams } from "./search-params";

/** The overview that is asked for; of a day outside the plan, today's with the reason why. */
export async function readOverview(params: OverviewParams) {
  const { overview } = await api();
  return toldOnDay(params.asOf, (asOf) => overview.show(inputOf({ ...params, asOf })));
}
