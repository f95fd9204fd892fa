import { createHash } from "node:crypto";
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

const linesOf = (links: string) => links.trimEnd().split("\r\n");

it("takes no line of the links for another, whatever a forged file says", async () => {
  const { eventSeq } = p.edition;
  const forgedDocument = served.edition.replace('"quote":"', '"quote":"伪造');
  const alone = await run("verify-edition.mjs", ["edition"], { edition: forgedDocument });
  const sha256 = /[0-9a-f]{64}/.exec(alone.out)?.[0] ?? "";
  const { payload, salt, ...others } = JSON.parse(served.proof);
  const after = { ...payload.after, sha256 };
  const canonical = (value: unknown): string =>
    value === null || typeof value !== "object"
      ? JSON.stringify(value)
      : `{${Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
          .join(",")}}`;
  const forged = { ...payload, after };
  const digest = createHash("sha256")
    .update(`${salt}\n${canonical(forged)}`)
    .digest("hex");
  const edition = { edition: forgedDocument.replace(p.edition.sha256, sha256) };
  const proofAt = (seq: unknown) => JSON.stringify({ ...others, seq, salt, payload: forged });
  const [head = "", ...rows] = linesOf(served.links);
  const smuggled = [`${head.split(",")[0]} 8221,"x","${digest}"`, ...rows].join("\r\n");
  const swapped = served.links.replace(
    new RegExp(`(\\r\\n${eventSeq},"[^"]+",")[0-9a-f]{64}`),
    `$1${digest}`,
  );
  expect([swapped !== served.links, edition.edition.includes(sha256)]).toEqual([true, true]);
  for (const [proof, links] of [
    [proofAt('\ufeff"seq" 8221'), smuggled],
    [proofAt('seq" 8221'), smuggled],
    [proofAt(8221), smuggled],
    [proofAt(eventSeq), swapped],
    [proofAt(eventSeq), `${served.links}${eventSeq},"x","${digest}","","${digest}","false"\r\n`],
  ] as const) {
    const answer = await run("verify-edition.mjs", ["edition", "proof", "links"], {
      ...edition,
      proof,
      links,
    });
    expect(answer, answer.out).toMatchObject({ code: 1 });
  }
  expect(await chain({ links: smuggled })).toMatchObject({ code: 1 });
  const loose = served.links.replace(new RegExp(`(\\r\\n${eventSeq},(?:"[^"]+",){2}")[0-9a-f]`), "$1x");
  expect(loose).not.toBe(served.links);
  expect(await run("verify-edition.mjs", ["edition", "proof", "links"], { links: loose })).toMatchObject({
    code: 1,
  });
});

it("wants the days of heads to rise with the chain, and says how many there are and what is not signed", async () => {
  const [first, second] = JSON.parse(served.heads).heads;
  const of = (...heads: object[]) => chain({ heads: JSON.stringify({ heads }) });
  const good = await of(first, second);
  expect(good.out).toContain("all 2 published heads, 2023-09-28 to 2023-09-29");
  expect(good.out).toContain("Not signed");
  expect((await edition()).out).toMatch(/Not signed .*corrections.*signedAt/);
  const [, seq = "", hash = ""] = /\r\n(3),(?:"[^"]*",){3}"([0-9a-f]{64})"/.exec(served.links) ?? [];
  const early = { day: "2023-09-27", seq: Number(seq), hash };
  expect(await of(early, first, second)).toMatchObject({ code: 0 });
  for (const heads of [
    [second, first],
    [
      { ...first, day: second.day },
      { ...second, day: first.day },
    ],
    [{ ...first, day: second.day }, second],
    [{ ...first, seq: `${first.seq}` }, second],
    [{ ...first, day: early.day }, { ...early, day: first.day }, second],
  ])
    expect(await of(...heads)).toMatchObject({ code: 1 });
});

it("reads pages of links that were appended", async () => {
  const lines = linesOf(served.links);
  const half = Math.floor(lines.length / 2);
  const rest = [lines[0] ?? "", ...lines.slice(half)].join("\r\n");
  const links = `${lines.slice(0, half).join("\r\n")}\r\n${rest}\r\n`;
  expect(await chain({ links })).toMatchObject({ code: 0 });
  expect(await edition({ links })).toMatchObject({ code: 0 });
});

it("lets no content go in silence", async () => {
  const told = JSON.parse(served.edition);
  const item = told.document.commitments.find(({ updates }: { updates: { texts: unknown }[] }) =>
    updates.some(({ texts }) => texts),
  );
  const update = item.updates.find(({ texts }: { texts: unknown }) => texts);
  update.texts.content = null;
  const silent = await edition({ edition: JSON.stringify(told) });
  expect(silent).toMatchObject({ code: 1 });
  expect(silent.out).toContain("no correction says so");
  told.corrections = [{ kind: "withhold", target: update.id, words: "误公开" }];
  const open = await edition({ edition: JSON.stringify(told) });
  expect(open).toMatchObject({ code: 0 });
  expect(open.out).toContain("1 withheld");
});
