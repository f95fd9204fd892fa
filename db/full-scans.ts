import { sqlitePath } from "./client";
import { dialect } from "./dialect";

export type Statement = { sql: string; params: unknown[] };

/** Asks the engine how it would answer, and tells which tables it would read from end to end. */
export type FullScans = {
  of: (statement: Statement) => Promise<string[]>;
  close: () => Promise<void>;
};

/**
 * SQLite's plan has a line `SCAN t` for a whole table or a whole index; what it made itself has no such name. An
 * automatic index is made for one question, from the whole table.
 */
const scanLine = /^(?:SCAN (?!CONSTANT ROW|\()(?=\w)|SEARCH (?=\w+ USING AUTOMATIC ))(\w+)/;

async function onSqlite(url: string): Promise<FullScans> {
  const { createClient } = await import("@libsql/client");
  const client = createClient({ url: `file:${sqlitePath(url)}` });
  return {
    of: async ({ sql, params }) => {
      const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args: params as never });
      return rows.flatMap((row) => scanLine.exec(String(row.detail))?.[1] ?? []);
    },
    close: async () => client.close(),
  };
}

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Cond"?: string;
  "Recheck Cond"?: string;
  Plans?: Node[];
};

const wholeOf = (node: Node): string[] => [
  ...(/^(Seq|Index|Index Only|Bitmap Index) Scan$/.test(node["Node Type"]) && !node["Index Cond"]
    ? [node["Relation Name"] ?? node["Node Type"]]
    : []),
  ...(node.Plans ?? []).flatMap(wholeOf),
];

/** @param small whether the tables are too small for the planner to care: then it shows the way that it has, not the one it would take */
async function onPostgres(url: string, small: boolean): Promise<FullScans> {
  const { Client } = (await import("pg")).default;
  const client = new Client({ connectionString: url });
  await client.connect();
  if (small)
    for (const way of ["seqscan", "hashjoin", "mergejoin"]) await client.query(`set enable_${way} = off`);
  return {
    of: async ({ sql, params }) => {
      const { rows } = await client.query({ text: `explain (format json) ${sql}`, values: params });
      return wholeOf(rows[0]["QUERY PLAN"][0].Plan);
    },
    close: () => client.end(),
  };
}

/** For tests and measurements: which tables a statement reads whole. Nothing is executed. */
export const fullScans = (url: string, { small }: { small: boolean }): Promise<FullScans> =>
  dialect === "postgres" ? onPostgres(url, small) : onSqlite(url);
