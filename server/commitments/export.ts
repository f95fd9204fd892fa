import type { Ctx } from "../core/context";
import { groupsOf } from "./groups";
import { type Ledger, ledgerOf } from "./ledger";
import { type LedgerRow, ledgerRows } from "./ledger-rows";
import { idsOf } from "./list";
import type { ListInput } from "./schema";

const batch = 400;

/**
 * Every row of the filter, some hundred at a time; which ones they are, and their groups, is settled at the start.
 * @throws AppError INVALID `standing.outside`
 */
export async function exportLedger(ctx: Ctx, input: ListInput) {
  const ledger = await ledgerOf(ctx, input);
  const ids = (await idsOf(ctx, ledger, input)).map((row) => row.id);
  return {
    day: ledger.day,
    asOf: ledger.asOf,
    groups: input.group === null ? [] : await groupsOf(ctx, ledger, input.group),
    batches: batchesOf(ctx, ledger, ids, input),
  };
}

async function* batchesOf(
  ctx: Ctx,
  ledger: Ledger,
  ids: readonly string[],
  input: ListInput,
): AsyncGenerator<LedgerRow[]> {
  for (let from = 0; from < ids.length; from += batch)
    yield await ledgerRows(ctx, ledger, ids.slice(from, from + batch), input);
}
