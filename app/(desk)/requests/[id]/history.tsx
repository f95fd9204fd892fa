import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { ChangeLines } from "../change-lines";
import { RequestStateBadge } from "../request-state";
import type { RequestData } from "../requests-data";

/** The other requests of the same commitment, newest first. */
export function History({ rows }: { rows: RequestData["history"] }) {
  const words = useTranslations("requests");
  const kinds = useTranslations("values.requestKind");
  const locale = useLocale();
  return (
    <Section title={words("history")}>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="border-rule border-b py-2 text-small">
            <p className="flex flex-wrap gap-x-2">
              <Link prefetch={false} href={`/requests/${row.id}`}>
                {kinds(row.kind)}
              </Link>
              <RequestStateBadge kind={row.kind} state={row.state} />
              <span className="text-ink-2">{formatDay(row.filedOn, locale)}</span>
            </p>
            <ChangeLines changes={row.changes} />
            <p className="text-ink-2">{row.decisionReason ?? row.reason}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
