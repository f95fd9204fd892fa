import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { api } from "@/app/_trpc/server";
import { ladderSteps } from "@/db/values";
import type { StepNames } from "./bulk-outcome";
import { LedgerBulk } from "./ledger-bulk";

type Props = { may: boolean; offers: { settle: boolean; chase: boolean }; children: ReactNode };

/**
 * Around the ledger of one who settles and chases commitments: the means to do so for many at once. It stays when no
 * row on the page offers anything any more (`offers`), so that what came of it can be read.
 */
export async function Settling({ may, offers, children }: Props) {
  if (!may) return children;
  const choices = offers.settle
    ? await (await api()).commitments.settleChoices()
    : { departments: [], leaders: [] };
  const names = await getTranslations("values.noticeStep");
  const steps = Object.fromEntries(ladderSteps.map((step) => [step, names(step)])) as StepNames;
  return (
    <LedgerBulk offers={offers} choices={choices} steps={steps}>
      {children}
    </LedgerBulk>
  );
}
