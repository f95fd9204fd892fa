#!/usr/bin/env node
// Checks a government's audit chain without trusting whoever serves it: every link is computed anew, and the chain has
// to lead through every daily head that was published. Needs Node.js 18 or newer and nothing else.
//   node verify-chain.mjs links.csv heads.json
import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const fail = (words) => {
  console.error(`BROKEN 不成立: ${words}`);
  process.exit(1);
};

const [linksFile, headsFile] = process.argv.slice(2);
if (!linksFile || !headsFile) {
  console.error("node verify-chain.mjs links.csv heads.json");
  process.exit(2);
}

const { heads } = JSON.parse(readFileSync(headsFile, "utf8"));
if (!Array.isArray(heads) || heads.length === 0) fail("no head has been published yet 还没有公布过链头");
const headsAt = new Map();
for (const head of heads) headsAt.set(head.seq, [...(headsAt.get(head.seq) ?? []), head]);
const newest = heads.reduce((a, b) => (b.seq > a.seq ? b : a));

let seq = 0;
let hash = "";
let reached = 0;
let first = true;
for await (const line of createInterface({
  input: createReadStream(linksFile, "utf8"),
  crlfDelay: Infinity,
})) {
  if (first) {
    first = false;
    if (!line.replace("\ufeff", "").startsWith('"seq"')) fail("not a file of links 不是留痕链文件");
    continue;
  }
  if (line === "") continue;
  const [number, at, digest, prevHash, said] = line.split(",").map((cell) => cell.replace(/^"|"$/g, ""));
  const next = seq + 1;
  if (Number(number) !== next) fail(`seq ${next} is missing or out of order 缺失或乱序`);
  if (prevHash !== hash) fail(`seq ${next} does not follow the link before it 与上一环不相接`);
  if (Number.isNaN(Date.parse(at))) fail(`seq ${next} has no time 没有时间`);
  if (sha256(`${prevHash}\n${digest}\n${next}\n${new Date(at).toISOString()}`) !== said)
    fail(`seq ${next} has another hash than it says 哈希值不符`);
  for (const head of headsAt.get(next) ?? []) {
    if (head.hash !== said) fail(`seq ${next} is not the head published for ${head.day} 与公布的链头不符`);
    reached += 1;
  }
  seq = next;
  hash = said;
}
if (reached < heads.length)
  fail(`seq ${seq + 1} is missing: a published head is not reached 没有到达已公布的链头`);
console.log(
  `OK 成立: ${seq} links; through all ${reached} published heads; newest ${newest.day} ${newest.seq}`,
);
console.log(newest.hash);
