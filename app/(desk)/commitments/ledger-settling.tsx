import type { ReactNode } from "react";
import { api } from "@/app/_trpc/server";
import { Words } from "@/app/_words/words";
import { LedgerBulk } from "./ledger-bulk";

type Props = { may: boolean; offers: boolean; children: ReactNode };

/**
 * Around the ledger of one who settles commitments: the means to do so for many at once. It stays when no row on the
 * page can be settled any more (`offers`), so that what came of it can be read.
 */
export async function Settling({ may, offers, children }: Props) {
  if (!may) return children;
  const choices = offers ? await (await api()).commitments.settleChoices() : { departments: [], leaders: [] };
  return (
    <Words of={["ledger", "errors"]}>
      <LedgerBulk offers={offers} choices={choices}>
        {children}
      </LedgerBulk>
    </Words>
  );
}
