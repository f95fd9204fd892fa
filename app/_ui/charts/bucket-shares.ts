import { type Bucket, buckets } from "@/db/values";

export type BucketShare = { bucket: Bucket; count: number; share: number; start: number };

/** The five buckets in their order, each with its share of all (0 to 1) and where its piece of the bar starts. */
export function bucketShares(counts: Record<Bucket, number>): BucketShare[] {
  const all = buckets.reduce((sum, bucket) => sum + counts[bucket], 0);
  let start = 0;
  return buckets.map((bucket) => {
    const share = all === 0 ? 0 : counts[bucket] / all;
    const piece = { bucket, count: counts[bucket], share, start };
    start += share;
    return piece;
  });
}
