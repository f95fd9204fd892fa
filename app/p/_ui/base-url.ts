import "server-only";
import { env } from "@/server/env";

/** Where the product is reached, for addresses that leave it: none where the setting is missing. */
export const baseUrl = (): URL | null => {
  const { NEXTAUTH_URL } = env();
  return NEXTAUTH_URL ? new URL("/", NEXTAUTH_URL) : null;
};
