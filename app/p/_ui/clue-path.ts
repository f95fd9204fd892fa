/** Where a clue about the commitment of a page is written; null for a page of none. `path` is below the year. */
export function cluePath(path: string): string | null {
  const [, items, code] = path.split("/");
  return items === "items" && code ? `/items/${code}/clue` : null;
}
