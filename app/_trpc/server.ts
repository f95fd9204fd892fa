import "server-only";
import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requestContext } from "@/server/request";
import { appRouter } from "@/server/root";
import { createCaller } from "@/server/trpc";

const call = createCaller(appRouter);

/** The procedures, called in this process as the one who asks: pages pass the same policies as the browser. */
export const api = cache(async () => call(await requestContext()));

/** A missing thing, and a foreign one, is a page that does not exist; any other refusal is the error page's. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (refusal) {
    if (refusal instanceof TRPCError && (refusal.code === "NOT_FOUND" || refusal.code === "BAD_REQUEST"))
      notFound();
    throw refusal;
  }
}
