import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type LedgerParams, ledgerHref } from "../commitments/search-params";
import type { Overview } from "./overview-data";

const to = (params: Partial<LedgerParams>) =>
  function Part(text: ReactNode) {
    return (
      <Link prefetch={false} href={ledgerHref(params)} className="text-ink-2">
        {text}
      </Link>
    );
  };

/** What is counted: the report's own pledges, and children in place of the programmes that they make up. */
export function Basis({ shown }: { shown: Overview }) {
  const words = useTranslations("overview");
  const presets = useTranslations("lamp.preset");
  const { pledges, parents, children, total, plan } = shown;
  return (
    <p className="text-ink-2 text-small">
      {words.rich(children > 0 ? "basisChildren" : "basis", {
        pledges,
        parents,
        children,
        total,
        pledgesLink: to({ flag: "of-report" }),
        childrenLink: to({ flag: "children" }),
        countedLink: to({ flag: "counted" }),
      })}{" "}
      {words("rule", { preset: presets(plan.preset) })}
    </p>
  );
}
