import "server-only";
import { TRPCError } from "@trpc/server";
import { getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { AppError } from "@/server/core/errors";
import type { OpenPledge } from "./report-data";
import type { ReportParams } from "./search-params";

/** The report that is asked for; of a day outside the plan, today's with the reason why. */
export async function readReport(params: ReportParams) {
  const { reports } = await api();
  try {
    return { shown: await reports.read(params), refused: null };
  } catch (refusal) {
    const cause = refusal instanceof TRPCError ? refusal.cause : null;
    if (!(cause instanceof AppError) || cause.key !== "standing.outside") throw refusal;
    const words = await getTranslations("errors.standing");
    return {
      shown: await orNotFound(reports.read({ ...params, asOf: null })),
      refused: words("outside", cause.facts),
    };
  }
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
