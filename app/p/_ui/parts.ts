/** The way round the public pages. */
export const publicParts = [
  { key: "overview", path: "" },
  { key: "report", path: "/report" },
  { key: "items", path: "/items" },
  { key: "changes", path: "/changes" },
  { key: "method", path: "/method" },
  { key: "data", path: "/data" },
] as const;
export type PublicPart = (typeof publicParts)[number]["key"];
