/** Which edition a public page is of. */
export type Of = {
  /** Slug of the government. */
  government: string;
  year: number;
  /** Period of an earlier edition; null: the newest, whose address stays the same when the next one comes. */
  edition: string | null;
};

type Params = Record<string, string | number | boolean | null | undefined>;

/** Empty ones are left out. */
function searchOf(params: Params): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) search.set(name, String(value));
  return search.size > 0 ? `?${search}` : "";
}

/** The address of a public page below `/p/[government]/[year]`, within the same edition. */
export const publicHref = ({ government, year, edition }: Of, path = "", params: Params = {}): string =>
  `/p/${government}/${year}${path}${searchOf({ edition, ...params })}`;

/** The address of an open-data answer or a feed (app/api/public/v1). */
export const dataHref = ({ government, year, edition }: Of, path: string, params: Params = {}): string =>
  `/api/public/v1/${government}/${year}${path}${searchOf({ edition, ...params })}`;
