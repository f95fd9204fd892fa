import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import type { NoticeRow } from "./notices-data";
import { StepBadge } from "./step-badge";

type Props = { rows: readonly NoticeRow[]; day: (on: string) => string };

/** The notices of one item under each other, each leading to its sheet. */
export function NoticeLines({ rows, day }: Props) {
  const words = useTranslations("notices");
  const values = useTranslations("values");
  return (
    <ul>
      {rows.map((row) => {
        const on = row.issuedOn ?? row.draftedOn;
        const step = values(`noticeStep.${row.step}`);
        return (
          <li key={row.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-rule border-b py-2">
            <Link prefetch={false} href={`/notices/${row.id}`}>
              {row.numberText ?? (on ? words("openDated", { step, day: day(on) }) : step)}
            </Link>
            <StepBadge step={row.step} />
            <Badge>{values(`noticeState.${row.state}`)}</Badge>
            <span className="text-ink-2 text-small">{on ? day(on) : null}</span>
          </li>
        );
      })}
    </ul>
  );
}
