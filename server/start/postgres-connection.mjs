// @ts-check

/**
 * @param {string} url
 * @returns {Promise<Error | undefined>} why no query can be run there
 */
export async function connectionError(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined); // it is reported by the query below
  try {
    await client.connect();
    await client.query("select 1");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await client.end().catch(() => undefined); // never connected: nothing to end
  }
}
