import { useTranslations } from "next-intl";
import { BucketsBar } from "@/app/_ui/charts/buckets-bar";
import { FigureHelp } from "@/app/_ui/figure-help";
import type { Bucket } from "@/db/values";
import type { Drill } from "./search-params";

/** The five buckets, each with the way to its items. */
export function Buckets({ counts, drill }: { counts: Record<Bucket, number>; drill: Drill }) {
  const chart = useTranslations("chart");
  const href = (bucket: Bucket) => drill({ bucket: [bucket] });
  return (
    <div>
      <p className="mb-1 text-ink-2 text-small">
        {chart("buckets")} <FigureHelp of="buckets" />
      </p>
      <BucketsBar
        counts={counts}
        hrefs={{
          ahead: href("ahead"),
          "on-schedule": href("on-schedule"),
          behind: href("behind"),
          done: href("done"),
          other: href("other"),
        }}
      />
    </div>
  );
}
