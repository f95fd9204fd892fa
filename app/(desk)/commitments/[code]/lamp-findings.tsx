import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { formatDay } from "@/app/_words/format";
import { Disputed } from "../../requests/disputed";
import type { CommitmentData } from "./data";

/** Objections against a lamp stand beside it with what came of them: the lamp itself is computed. */
export function LampFindings({ rows }: { rows: CommitmentData["requests"] }) {
  const words = useTranslations("requests");
  const locale = useLocale();
  const shown = rows.filter(
    (row) => row.kind === "objection" && row.answers?.subject === "lamp" && row.state !== "withdrawn",
  );
  if (shown.length === 0) return null;
  return (
    <ul className="-mt-4 text-small">
      {shown.map((row) => (
        <li key={row.id} className="border-rule border-b py-1.5">
          <Disputed answers={row.answers} />
          <Link prefetch={false} href={`/requests/${row.id}`}>
            {row.decidedOn
              ? words("finding", {
                  on: formatDay(row.decidedOn, locale),
                  outcome: words(row.state === "granted" ? "upheld" : "rejected"),
                  reason: row.decisionReason ?? "",
                })
              : words("findingWaits", { on: formatDay(row.filedOn, locale) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
