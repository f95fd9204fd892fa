import "server-only";
import { cache } from "react";
import { api } from "../_trpc/server";

/** The actor's queue, read once per request: the badge in the navigation and the page count the same rows. */
export const readDesk = cache(async () => (await api()).desk.list());
