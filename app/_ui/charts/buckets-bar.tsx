import Link from "next/link";
import { useTranslations } from "next-intl";
import { formatShare } from "@/app/_words/format";
import type { Bucket } from "@/db/values";
import { bucketShares } from "./bucket-shares";

const fills: Record<Bucket, string> = {
  ahead: "fill-green",
  "on-schedule": "fill-green opacity-70",
  behind: "fill-yellow",
  done: "fill-blue",
  other: "fill-grey",
};

type Props = { counts: Record<Bucket, number>; hrefs: Record<Bucket, string> };

/** The year in one bar: five buckets, and under it five figures that open the very same items. */
export function BucketsBar({ counts, hrefs }: Props) {
  const words = useTranslations("values.bucket");
  const chart = useTranslations("chart");
  const pieces = bucketShares(counts);
  const list = pieces.map(({ bucket, count }) => `${words(bucket)} ${count}`).join(" · ");
  return (
    <div>
      <svg
        role="img"
        aria-label={chart("bucketsText", { list })}
        className="block h-7 w-full overflow-hidden rounded"
        height="28"
      >
        {pieces.map(({ bucket, share, start }) => (
          <rect
            key={bucket}
            x={`${start * 100}%`}
            width={`${share * 100}%`}
            height="28"
            strokeWidth={share > 0 ? 2 : 0}
            className={`stroke-paper ${fills[bucket]}`}
          />
        ))}
      </svg>
      <ul className="mt-2.5 grid grid-cols-5 gap-x-2">
        {pieces.map(({ bucket, count, share }) => (
          <li key={bucket} className="min-w-0">
            <Link
              prefetch={false}
              href={hrefs[bucket]}
              className="group grid content-start text-ink no-underline"
            >
              <span className="flex items-baseline gap-1.5 text-ink-2 text-xs sm:text-small">
                <svg aria-hidden="true" width="9" height="9" className="hidden shrink-0 sm:block">
                  <rect width="9" height="9" rx="2" className={fills[bucket]} />
                </svg>
                <span className="[overflow-wrap:normal]">{words(bucket)}</span>
              </span>
              <span className="font-semibold text-figure group-hover:underline">{count}</span>
              <span className="text-ink-3 text-small">{formatShare(share)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
