import "server-only";
import { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { requestContext } from "@/server/request";
import { appRouter } from "@/server/root";
import { createCaller } from "@/server/trpc";

const call = createCaller(appRouter);

/** The procedures, called in this process as the one who asks: pages pass the same policies as the browser. */
export const api = cache(async () => {
  const context = await requestContext();
  // A layout is not asked again on every move between pages: whoever calls has to be signed in by now.
  if (!context.actor) redirect(await signInHref());
  return call(context);
});

/** The sign-in page, which leads back to the page that was asked for. */
export async function signInHref(): Promise<`/login?callbackUrl=${string}`> {
  const address = (await headers()).get("x-address") ?? "/desk";
  return `/login?callbackUrl=${encodeURIComponent(address)}`;
}

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
