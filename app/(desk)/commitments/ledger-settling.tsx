import type { ReactNode } from "react";
import { Words } from "@/app/_words/words";
import { LedgerBulk } from "./ledger-bulk";

type Props = { may: boolean; offers: boolean; children: ReactNode };

/**
 * Around the ledger of one who settles commitments: the means to do so for many at once. It stays when no row on the
 * page can be settled any more (`offers`), so that what came of it can be read.
 */
export function Settling({ may, offers, children }: Props) {
  if (!may) return children;
  return (
    <Words of={["ledger", "errors"]}>
      <LedgerBulk offers={offers}>{children}</LedgerBulk>
    </Words>
  );
}
