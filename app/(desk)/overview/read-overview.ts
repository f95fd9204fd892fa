import "server-only";
import { TRPCError } from "@trpc/server";
import { getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { AppError } from "@/server/core/errors";
import { inputOf, type OverviewParams } from "./search-params";

/** The overview that is asked for; of a day outside the plan, today's with the reason why. */
export async function readOverview(params: OverviewParams) {
  const { overview } = await api();
  try {
    return { shown: await overview.show(inputOf(params)), refused: null };
  } catch (refusal) {
    const cause = refusal instanceof TRPCError ? refusal.cause : null;
    if (!(cause instanceof AppError) || cause.key !== "standing.outside") throw refusal;
    const words = await getTranslations("errors.standing");
    return {
      shown: await overview.show(inputOf({ ...params, asOf: null })),
      refused: words("outside", cause.facts),
    };
  }
}
