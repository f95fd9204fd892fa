import { useTranslations } from "next-intl";
import { lampInk } from "@/app/_ui/lamp-mark";
import { formatShare } from "@/app/_words/format";
import type { Lamp } from "@/db/values";

type Props = { lamp: Lamp; progress: number | null; expected: number | null };

const width = 88;
const at = (share: number) => Math.min(1, Math.max(0, share)) * width;

/** Delivered as a bar, expected as a tick on it, and both numbers. Shares are 0 to 1; the bar ends at 1. */
export function ShareBar({ lamp, progress, expected }: Props) {
  const words = useTranslations("ledger");
  if (progress === null) return <span className="text-ink-3 text-small">{words("noShare")}</span>;
  const delivered = formatShare(progress);
  const say =
    expected === null
      ? words("progressOnly", { progress: delivered })
      : words("progress", { progress: delivered, expected: formatShare(expected) });
  return (
    <span className="inline-grid gap-0.5">
      <svg width={width} height="10" aria-hidden="true" className={lampInk[lamp]}>
        <rect y="2" width={width} height="6" rx="1" className="fill-grey-soft" />
        <rect y="2" width={at(progress)} height="6" rx="1" fill="currentColor" />
        {expected === null ? null : (
          <rect x={Math.min(width - 2, at(expected))} width="2" height="10" className="fill-ink" />
        )}
      </svg>
      <span className="sr-only">{say}</span>
      <span aria-hidden="true" className="whitespace-nowrap text-xs">
        {delivered}
        {expected === null ? null : <span className="text-ink-2"> / {formatShare(expected)}</span>}
      </span>
    </span>
  );
}
