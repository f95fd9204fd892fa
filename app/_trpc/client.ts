import { createTRPCClient, httpBatchLink, TRPCClientError } from "@trpc/client";
import superjson from "superjson";
import type { Facts } from "@/server/core/errors";
import type { AppRouter } from "@/server/root";
import { mostCalls } from "./most-calls";

/** The procedures, called from the browser. Small on purpose: pages read on the server, islands only act. */
export const api = createTRPCClient<AppRouter>({
  links: [
    httpBatchLink({ url: "/api/trpc", transformer: superjson, maxURLLength: 4000, maxItems: mostCalls }),
  ],
});

/** A refusal as the server words it: a message key with its facts, the field it speaks of, and shape problems. */
export type Refusal = {
  code: string;
  key: string;
  facts: Facts;
  field: string | null;
  issues: { path: string; key: string }[];
};

/** What went wrong, whether the server said no or could not be reached. */
export function refusalOf(error: unknown): Refusal {
  const none = { facts: {}, field: null, issues: [] };
  if (!(error instanceof TRPCClientError)) throw error;
  const data: Partial<Refusal> | undefined = error.data ?? undefined;
  if (!data?.code) return { code: "NETWORK", key: "network", ...none };
  return { ...none, ...data, code: data.code, key: data.key ?? data.code };
}
