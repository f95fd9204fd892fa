import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { testDb } from "@/db/testing";
import { type PublishedWorld, publishedWorld } from "@/server/editions/testing";
import { publishHead } from "@/server/tick/publish-head";
import { GET } from "./[...path]/route";

const test = testDb();
vi.mock("@/server/core/db", () => ({ database: async () => ({ db: test.db }) }));
vi.stubEnv("NEXTAUTH_SECRET", "0123456789abcdefghijklmnopqrstuv");

const folder = mkdtempSync(path.join(tmpdir(), "jiannuo-verify-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = {
  edition: "edition.json",
  proof: "audit/proof.json",
  links: "audit/links.csv",
  heads: "audit/heads.json",
};
type Name = keyof typeof files;
const served: Record<Name, string> = { edition: "", proof: "", links: "", heads: "" };
let p: PublishedWorld;
let early: { proof: string; links: string; heads: string };

const get = async (name: Name) =>
  (
    await GET(new Request(`http://jiannuo.test/api/public/v1/${p.government}/${p.year}/${files[name]}`))
  ).text();

beforeAll(async () => {
  p = await publishedWorld(test.db);
  early = { proof: await get("proof"), links: await get("links"), heads: await get("heads") };
  await publishHead(p.w.ctx(p.w.people.supervisor, "2023-09-29"));
  await publishHead(p.w.ctx(p.w.people.supervisor, "2023-09-30"));
  for (const name of ["edition", "proof", "links", "heads"] as const) served[name] = await get(name);
});

/** Runs a script on the served files, some of them changed; says how it ended. */
function run(script: string, names: readonly Name[], changed: Partial<Record<Name, string>> = {}) {
  const paths = names.map((name) => {
    const file = path.join(folder, `${crypto.randomUUID()}-${name}`);
    writeFileSync(file, changed[name] ?? served[name]);
    return file;
  });
  return new Promise<{ code: number; out: string }>((done) => {
    execFile(process.execPath, [path.join("public", script), ...paths], (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out: out + err }),
    );
  });
}
const chain = (changed?: Partial<Record<Name, string>>) =>
  run("verify-chain.mjs", ["links", "heads"], changed);
const edition = (changed?: Partial<Record<Name, string>>) =>
  run("verify-edition.mjs", ["edition", "proof", "links"], changed);

/** One hex digit of the found text becomes another. */
const tampered = (text: string, before: RegExp) =>
  text.replace(before, (found) => found.slice(0, -1) + (found.endsWith("0") ? "1" : "0"));

it("lets anybody check the chain from the files alone", async () => {
  const good = await chain();
  expect(good).toMatchObject({ code: 0 });
  const heads = JSON.parse(served.heads).heads;
  expect(heads.map(({ day }: { day: string }) => day)).toEqual(["2023-09-28", "2023-09-29"]);
  expect(good.out).toContain(heads[1].hash);
  expect(served.links).not.toMatch(/edition|payload|salt/);
});

it("finds the link that was changed, and the one that is gone", async () => {
  const digest = await chain({ links: tampered(served.links, /\r\n4,"[^"]+","[0-9a-f]/) });
  expect(digest).toMatchObject({ code: 1 });
  expect(digest.out).toContain("seq 4 ");
  const time = await chain({
    links: served.links.replace(/(\r\n3,"\d{4})/, (found) => `${found.slice(0, -1)}1`),
  });
  expect(time).toMatchObject({ code: 1 });
  expect(time.out).toContain("seq 3 ");
  const lines = served.links.trimEnd().split("\r\n");
  const gone = await chain({ links: `${lines.slice(0, -1).join("\r\n")}\r\n` });
  expect(gone).toMatchObject({ code: 1 });
  expect(gone.out).toContain(`seq ${lines.length - 1} `);
  expect(await chain({ heads: tampered(served.heads, /"hash":"[0-9a-f]/) })).toMatchObject({ code: 1 });
});

it("lets anybody check that the edition is what was signed", async () => {
  const good = await edition();
  expect(good).toMatchObject({ code: 0 });
  expect(good.out).toContain("signed at seq");
  expect(await run("verify-edition.mjs", ["edition"])).toMatchObject({ code: 0 });
  const quote = JSON.parse(served.edition).document.commitments[0].quote;
  for (const changed of [
    { edition: served.edition.replace(quote, `${quote}！`) },
    { edition: served.edition.replace("七月公开进展", "七月公开进程") },
    { proof: tampered(served.proof, /"salt":"[0-9a-f]/) },
    { proof: served.proof.replace('"after":{"period":"2023-08"', '"after":{"period":"2023-09"') },
    { links: tampered(served.links, new RegExp(`\\r\\n${p.edition.eventSeq},"[^"]+","[0-9a-f]`)) },
  ])
    expect(await edition(changed), Object.keys(changed)[0]).toMatchObject({ code: 1 });
});

it("says so while no published head covers the signature", async () => {
  expect(JSON.parse(early.heads)).toMatchObject({ heads: [] });
  expect(early.links.trimEnd().split("\r\n")).toHaveLength(1);
  expect(JSON.parse(early.proof)).toMatchObject({ head: null });
  expect(JSON.parse(served.proof)).toMatchObject({ head: { day: "2023-09-28" } });
  const answer = await edition({ links: early.links });
  expect(answer).toMatchObject({ code: 1 });
  expect(answer.out).toContain("请次日再验");
});
