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
if (!Array.isArray(heads) || heads.length === 0) fail("no head has been published yet 还没有公布过校验值");
const headsAt = new Map();
let before = null;
for (const head of heads) {
  if (!Number.isSafeInteger(head.seq) || head.seq < 1) fail(`a head has no seq 校验值没有序号: ${head.day}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(head.day)) fail(`the head at seq ${head.seq} has no day 校验值没有日期`);
  if (before && (head.day <= before.day || head.seq < before.seq))
    fail(`the head of ${head.day} stands out of order 校验值的日期与序号次序不符`);
  headsAt.set(head.seq, [...(headsAt.get(head.seq) ?? []), head]);
  before = head;
}
const newest = before;

const headLine = '"seq","at","digest","prevHash","hash","demonstration"';
const linkLine =
  /^(\d{1,15}),"([^"]*)","([0-9a-f]{64})","([0-9a-f]{64})?","([0-9a-f]{64})","(?:true|false)"$/;
let seq = 0;
let hash = "";
let reached = 0;
let first = true;
for await (const given of createInterface({
  input: createReadStream(linksFile, "utf8"),
  crlfDelay: Infinity,
})) {
  const line = given.replace(/^\ufeff/, "");
  if (first && line !== headLine) fail("not a file of links 不是留痕链文件");
  first = false;
  // Pages that were appended (?after=) each begin with the same line.
  if (line === "" || line === headLine) continue;
  const next = seq + 1;
  const cells = linkLine.exec(line);
  if (!cells) fail(`what stands for seq ${next} cannot be read 无法读取`);
  const [, number, at, digest, prevHash = "", said] = cells;
  if (Number(number) !== next) fail(`seq ${next} is missing or out of order 缺失或乱序`);
  if (prevHash !== hash) fail(`seq ${next} does not follow the link before it 与上一环不相接`);
  if (Number.isNaN(Date.parse(at))) fail(`seq ${next} has no time 没有时间`);
  if (sha256(`${prevHash}\n${digest}\n${next}\n${new Date(at).toISOString()}`) !== said)
    fail(`seq ${next} has another hash than it says 哈希值不符`);
  for (const head of headsAt.get(next) ?? []) {
    if (head.hash !== said) fail(`seq ${next} is not the head published for ${head.day} 与公布的校验值不符`);
    reached += 1;
  }
  seq = next;
  hash = said;
}
if (reached < heads.length)
  fail(`seq ${seq + 1} is missing: a published head is not reached 没有到达已公布的校验值`);
console.log(
  `OK 成立: ${seq} links; through all ${reached} published heads, ${heads[0].day} to ${newest.day}; newest ${newest.day} ${newest.seq}`,
);
console.log(
  "Not signed 未经签名: the days of the heads 校验值的日期 (compare a head that you kept 请与自存的校验值比较)",
);
console.log(newest.hash);
