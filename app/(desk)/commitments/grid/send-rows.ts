import type { inferRouterOutputs } from "@trpc/server";
import { api, type Refusal, refusalOf } from "@/app/_trpc/client";
import type { AppRouter } from "@/server/root";
import type { SubmitForm } from "@/server/updates/schema";
import { inParts } from "./grid-state";

export type Answer = inferRouterOutputs<AppRouter>["updates"]["submitMany"];
export type RowRefusal = Answer["refused"][number];
export type Action = "save" | "submit";

/** Rows that the server takes in one call (server/updates/schema.ts). */
const atOnce = 60;

/**
 * Sends rows part by part. `failure` says what stopped it; what came before that part stands, and the rest was not
 * tried.
 */
export async function sendRows(
  action: Action,
  period: string,
  forms: readonly SubmitForm[],
): Promise<Answer & { failure: Refusal | null }> {
  const all: Answer = { done: [], versions: {}, refused: [] };
  for (const rows of inParts(forms, atOnce)) {
    try {
      const call = action === "save" ? api.updates.saveMany : api.updates.submitMany;
      const answer = await call.mutate({ period, rows });
      all.done.push(...answer.done);
      all.refused.push(...answer.refused);
      Object.assign(all.versions, answer.versions);
    } catch (error) {
      return { ...all, failure: refusalOf(error) };
    }
  }
  return { ...all, failure: null };
}
