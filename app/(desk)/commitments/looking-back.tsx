import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/alert";
import { daysIn } from "@/app/_words/days-in";
import type { Facts } from "@/server/core/errors";
import { type LedgerParams, ledgerHref } from "./search-params";

type Props = { params: LedgerParams } & ({ day: string } | { outside: Facts });

/** Says that an earlier day is shown, or that there is none to show, and leads back to today. */
export function LookingBack({ params, ...shown }: Props) {
  const words = useTranslations("ledger");
  const locale = useLocale();
  return (
    <Alert tone={"day" in shown ? "note" : "warning"}>
      {"day" in shown
        ? words("lookingBack", { day: shown.day })
        : words("outside", daysIn(shown.outside, locale))}{" "}
      <Link prefetch={false} href={ledgerHref({ ...params, asOf: null, page: 1 })}>
        {words("toToday")}
      </Link>
    </Alert>
  );
}
