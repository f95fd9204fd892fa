/** What a search looks through, in lower case: `lower()` alone means something else on each engine. */
export const searchTextOf = (row: { code: string; titleZh: string; titleEn: string; quote: string }) =>
  [row.code, row.titleZh, row.titleEn, row.quote].join("\n").toLowerCase();
