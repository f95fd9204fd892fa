import { TRPCError } from "@trpc/server";
import { api } from "@/app/_trpc/server";
import { AppError, type Facts } from "@/server/core/errors";
import type { LedgerList } from "./ledger-data";
import { type LedgerParams, listInputOf } from "./search-params";

type Read = { list: LedgerList; outside: null } | { list: null; outside: Facts };

/** The ledger that an address asks for, or the days that can be looked back at when its day is none of them. */
export async function readLedger(params: LedgerParams): Promise<Read> {
  const { commitments } = await api();
  try {
    return { list: await commitments.list(listInputOf(params)), outside: null };
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : null;
    if (cause instanceof AppError && cause.key === "standing.outside")
      return { list: null, outside: cause.facts };
    throw error;
  }
}
