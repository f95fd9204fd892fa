import "server-only";
import { TRPCError } from "@trpc/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { toldOnDay } from "../on-day";
import type { OpenPledge } from "./report-data";
import type { ReportParams } from "./search-params";

/** The report that is asked for; of a day outside the plan, today's with the reason why. */
export async function readReport(params: ReportParams) {
  const { reports } = await api();
  return orNotFound(toldOnDay(params.asOf, (asOf) => reports.read({ ...params, asOf })));
}

/** The pledge beside the text; null for a code that the report does not have: the text is there all the same. */
export async function readOpen(params: ReportParams): Promise<OpenPledge | null> {
  if (!params.open) return null;
  const { reports } = await api();
  try {
    return await reports.open({ code: params.open, asOf: params.asOf });
  } catch (refusal) {
    if (refusal instanceof TRPCError && refusal.code === "NOT_FOUND") return null;
    throw refusal;
  }
}
