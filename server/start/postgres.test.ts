import { existsSync } from "node:fs";
import pg from "pg";
import { expect, test } from "vitest";
import { startPostgres } from "./postgres.mjs";

test("a private server answers, takes Chinese text, and leaves no files behind", async () => {
  const postgres = await startPostgres({});
  let data = "";
  try {
    const client = new pg.Client(postgres.url);
    await client.connect();
    const { rows } = await client.query(
      "select current_setting('data_directory') as data, lower('ÄB 践诺') as text",
    );
    await client.end();
    expect(rows[0].text).toBe("äb 践诺");
    data = rows[0].data;
    expect(existsSync(data)).toBe(true);
  } finally {
    await postgres.stop();
  }
  expect(existsSync(data)).toBe(false);
});

test("a server that is named but does not answer is an error, not a reason to start another", async () => {
  const TEST_POSTGRES_URL = "postgres://nobody:none@127.0.0.1:1/none";
  await expect(startPostgres({ TEST_POSTGRES_URL })).rejects.toThrow("TEST_POSTGRES_URL does not answer");
});
