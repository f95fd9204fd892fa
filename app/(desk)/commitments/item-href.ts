/** Address of a commitment's page; `asOf` is the earlier day from whose list it is opened, null for today's. */
export const itemHref = (code: string, asOf: string | null = null): string =>
  `/commitments/${encodeURIComponent(code)}${asOf ? `?asOf=${asOf}` : ""}`;
