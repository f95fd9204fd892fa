import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { LinkButton } from "@/app/_ui/button";
import { formatDay } from "@/app/_words/format";
import type { RouterOutputs } from "./clues-data";

/** One tip of the queue: which commitment it is about, its first lines, and when it came. */
export function ClueRow({ row }: { row: RouterOutputs["list"]["rows"][number] }) {
  const words = useTranslations("clues.queue");
  const locale = useLocale();
  const { id, code, decidedOn } = row;
  return (
    <li className="grid gap-x-6 gap-y-1 border-rule border-b py-3 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="font-semibold">
          <Link prefetch={false} href={`/commitments/${code}`}>
            {code}
          </Link>{" "}
          {locale === "zh" ? row.titleZh : row.titleEn}
        </p>
        <p className="line-clamp-2 max-w-prose text-ink-2">{row.words}</p>
        <p className="text-ink-2 text-small">
          {words("receivedOn", { day: formatDay(row.receivedOn, locale) })}
          {decidedOn ? ` · ${words("decidedOn", { day: formatDay(decidedOn, locale) })}` : null}
          {row.same > 1 ? ` · ${words("same", { count: row.same })}` : null}
        </p>
      </div>
      <div>
        <LinkButton prefetch={false} href={`/clues/${id}`} aria-label={words("openOf", { code })}>
          {words("open")}
        </LinkButton>
      </div>
    </li>
  );
}
