import { type Digest, digests } from "@/db/values";

/** How a person's messages leave by mail: once a day until they choose otherwise. */
export const digestOf = (preferences: Record<string, unknown>): Digest =>
  digests.find((one) => one === preferences.digest) ?? "daily";
