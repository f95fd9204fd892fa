/** A statement takes so many rows at once: both engines limit the values of one. */
const most = 200;

/** The rows in groups that fit into one statement each. */
export const inPieces = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / most) }, (_, n) => rows.slice(n * most, (n + 1) * most));
