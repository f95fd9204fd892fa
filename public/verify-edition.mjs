#!/usr/bin/env node
// Checks that a published edition says what was signed: its hash is computed anew, so is that of every text and file
// description shown in it; what is not shown must be named by a correction; and (with a proof and the links) the
// signature has to stand in the audit chain.
// Check the links themselves with verify-chain.mjs. Needs Node.js 18 or newer and nothing else.
//   node verify-edition.mjs edition.json
//   node verify-edition.mjs edition.json proof.json links.csv
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const fail = (words) => {
  console.error(`BROKEN 不成立: ${words}`);
  process.exit(1);
};

/** JSON with its keys in the order of their UTF-16 units and no spaces. */
function canonical(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}

const [editionFile, proofFile, linksFile] = process.argv.slice(2);
if (!editionFile || (proofFile && !linksFile)) {
  console.error("node verify-edition.mjs edition.json [proof.json links.csv]");
  process.exit(2);
}
const json = (file) => JSON.parse(readFileSync(file, "utf8"));

const edition = json(editionFile);
const corrections = Array.isArray(edition.corrections) ? edition.corrections : [];
const corrected = new Set(corrections.filter(({ kind }) => kind === "withhold").map(({ target }) => target));
let shown = 0;
let withheld = 0;
/**
 * The hash of a sealed content is signed, the content is not: it can be withheld later without breaking anything, but a
 * dated correction has to say so.
 */
function seal(sealed, id, where) {
  if (sealed === null) return null;
  if ((sealed.content ?? null) === null) {
    if (!corrected.has(id)) fail(`${where} is gone, and no correction says so 内容被撤下而没有更正说明`);
    withheld += 1;
  } else {
    shown += 1;
    if (sha256(canonical(sealed.content)) !== sealed.sha256) fail(`${where} was changed 内容被改动`);
  }
  return { ...sealed, content: null };
}
const signed = {
  ...edition.document,
  commitments: edition.document.commitments.map((item) => ({
    ...item,
    updates: item.updates.map((one) => ({
      ...one,
      texts: seal(one.texts, one.id, `${item.code} update ${one.id}`),
    })),
    evidence: item.evidence.map((one) => ({
      ...one,
      file: seal(one.file, one.id, `${item.code} evidence ${one.id}`),
    })),
  })),
};
const hash = sha256(canonical(signed));
if (hash !== edition.sha256) fail(`the edition has another hash than it says 公开版与指纹不符: ${hash}`);
console.log(`OK 成立: edition ${edition.document.period}; ${shown} contents shown, ${withheld} withheld`);
console.log(
  "Not signed 未经签名: corrections 更正, signedAt 签发时刻 (the signed time stands in the chain 以链上时间为准)",
);
console.log(hash);

/** The links of a file by their seq; appended pages (?after=) each begin with the same line. */
function linksOf(file) {
  const headLine = '"seq","at","digest","prevHash","hash","demonstration"';
  const linkLine =
    /^(\d{1,15}),"([^"]*)","([0-9a-f]{64})","([0-9a-f]{64})?","([0-9a-f]{64})","(?:true|false)"$/;
  const lines = readFileSync(file, "utf8")
    .split(/\r?\n/)
    .map((line) => line.replace(/^\ufeff/, ""));
  if (lines[0] !== headLine) fail("not a file of links 不是留痕链文件");
  const links = new Map();
  for (const line of lines) {
    if (line === "" || line === headLine) continue;
    const cells = linkLine.exec(line);
    if (!cells) fail("a line of the links cannot be read 留痕链文件有无法读取的行");
    const [, seq, at, digest, prevHash = "", said] = cells;
    if (links.has(Number(seq))) fail(`seq ${seq} stands twice in the links 链上有重复的环`);
    links.set(Number(seq), { at, digest, prevHash, hash: said });
  }
  return links;
}

if (proofFile) {
  const proof = json(proofFile);
  if (!Number.isSafeInteger(proof.seq) || proof.seq < 1) fail("the proof has no seq 证明没有序号");
  if (proof.payload.verb !== "edition.publish") fail("the proof is not of a signature 证明不是签发记录");
  if (proof.payload.after.sha256 !== hash) fail("another edition was signed 签发的是另一份内容");
  if (proof.payload.after.period !== edition.document.period)
    fail("another period was signed 签发的是另一期");
  const digest = sha256(`${proof.salt}\n${canonical(proof.payload)}`);
  const links = linksOf(linksFile);
  const link = links.get(proof.seq);
  if (!link)
    fail(
      `seq ${proof.seq} is not in the links: no head covers it before the next day 链上还没有这一环，请次日再验`,
    );
  if (link.digest !== digest)
    fail(`seq ${proof.seq} of the chain is of something else 链上这一环不是这份签发记录`);
  const before = proof.seq === 1 ? { hash: "" } : links.get(proof.seq - 1);
  if (before?.hash !== link.prevHash)
    fail(`seq ${proof.seq} does not follow the link before it 与上一环不相接`);
  const at = Date.parse(link.at);
  if (
    Number.isNaN(at) ||
    sha256(`${link.prevHash}\n${digest}\n${proof.seq}\n${new Date(at).toISOString()}`) !== link.hash
  )
    fail(`seq ${proof.seq} has another hash than it says 哈希值不符`);
  console.log(`OK 成立: signed at seq ${proof.seq} of the audit chain, ${link.at}`);
}
