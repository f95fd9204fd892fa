import "server-only";
import { TRPCError } from "@trpc/server";
import { cache } from "react";
import { api } from "../_trpc/server";
import type { NavCounts } from "../_ui/shell/nav";

/** The actor's queue, read once per request: the badge in the navigation counts the same rows. */
export const readDesk = cache(async () => (await api()).desk.list());

/** Numbers behind the navigation's entries; none while the government has no plan yet. */
export const readCounts = cache(async (): Promise<NavCounts> => {
  try {
    const { desk, inbox, toReview, clues } = await (await api()).desk.counts();
    return { desk, inbox, review: toReview, clues };
  } catch (refusal) {
    if (refusal instanceof TRPCError && refusal.code === "NOT_FOUND") return {};
    throw refusal;
  }
});
