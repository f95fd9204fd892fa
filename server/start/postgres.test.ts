import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import pg from "pg";
import { expect, test, vi } from "vitest";
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

test("the server ends and its files go when the process that started it is killed", async () => {
  const script = `const { startPostgres } = await import(${JSON.stringify(import.meta.resolve("./postgres.mjs"))});
    console.log((await startPostgres({})).url);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [output] = await once(child.stdout, "data");
  const client = new pg.Client(String(output).trim());
  const cutOff = new Promise((resolve) => client.on("error", resolve)); // more than one may come
  await client.connect();
  const { rows } = await client.query("select current_setting('data_directory') as data");
  child.kill("SIGKILL");
  await cutOff;
  await vi.waitFor(() => expect(existsSync(rows[0].data)).toBe(false), { timeout: 10_000 });
});

test("a server that is named but does not answer is an error, not a reason to start another", async () => {
  const TEST_POSTGRES_URL = "postgres://nobody:none@127.0.0.1:1/none";
  await expect(startPostgres({ TEST_POSTGRES_URL })).rejects.toThrow("TEST_POSTGRES_URL does not answer");
});
