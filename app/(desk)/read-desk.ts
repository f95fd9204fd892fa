import "server-only";
import { TRPCError } from "@trpc/server";
import { cache } from "react";
import type { NavCounts } from "../_ui/shell/nav";
import { api } from "../_trpc/server";

/** The actor's queue, read once per request: the badge in the navigation and the page count the same rows. */
export const readDesk = cache(async () => (await api()).desk.list());

/** Numbers behind the navigation's entries; none while the government has no plan yet. */
export async function readCounts(): Promise<NavCounts> {
  try {
    const desk = await readDesk();
    const inbox = await (await api()).messages.unread();
    return { desk: desk.count, inbox, review: desk.toReview.length };
  } catch (refusal) {
    if (refusal instanceof TRPCError && refusal.code === "NOT_FOUND") return {};
    throw refusal;
  }
}
