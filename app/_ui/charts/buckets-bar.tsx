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
  /** Beside the lamps, whose “done” counts what is closed alone, the bucket says that it holds more. */
  const named = (bucket: Bucket) => (bucket === "done" ? chart("doneBucket") : words(bucket));
  const pieces = bucketShares(counts);
  const list = pieces.map(({ bucket, count }) => `${named(bucket)} ${count}`).join(" · ");
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
      <ul className="buckets">
        {pieces.map(({ bucket, count, share }) => (
          <li key={bucket}>
            <a href={count > 0 ? hrefs[bucket] : undefined}>
              <span>
                <svg aria-hidden="true" width="9" height="9">
                  <rect width="9" height="9" rx="2" className={fills[bucket]} />
                </svg>
                {named(bucket)}
              </span>
              <b>{count}</b>
              <small>{formatShare(share)}</small>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
