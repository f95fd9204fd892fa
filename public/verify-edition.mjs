#!/usr/bin/env node
// Checks that a published edition says what was signed: its hash is computed anew, so is that of every text and file
// description shown in it, and (with a proof and the links) that the signature stands in the audit chain.
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
let shown = 0;
let withheld = 0;
/** The hash of a sealed content is signed, the content is not: it can be withheld later without breaking anything. */
function seal(sealed, where) {
  if (sealed === null) return null;
  if (sealed.content === null) withheld += 1;
  else {
    shown += 1;
    if (sha256(canonical(sealed.content)) !== sealed.sha256) fail(`${where} was changed 内容被改动`);
  }
  return { ...sealed, content: null };
}
const signed = {
  ...edition.document,
  commitments: edition.document.commitments.map((item) => ({
    ...item,
    updates: item.updates.map((one) => ({ ...one, texts: seal(one.texts, `${item.code} update ${one.id}`) })),
    evidence: item.evidence.map((one) => ({
      ...one,
      file: seal(one.file, `${item.code} evidence ${one.id}`),
    })),
  })),
};
const hash = sha256(canonical(signed));
if (hash !== edition.sha256) fail(`the edition has another hash than it says 公开内容与哈希值不符: ${hash}`);
console.log(`OK 成立: edition ${edition.document.period}; ${shown} contents shown, ${withheld} withheld`);
console.log(hash);

if (proofFile) {
  const proof = json(proofFile);
  if (proof.payload.verb !== "edition.publish") fail("the proof is not of a signature 证明不是签发记录");
  if (proof.payload.after.sha256 !== hash) fail("another edition was signed 签发的是另一份内容");
  if (proof.payload.after.period !== edition.document.period)
    fail("another period was signed 签发的是另一期");
  const digest = sha256(`${proof.salt}\n${canonical(proof.payload)}`);
  const link = readFileSync(linksFile, "utf8")
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")))
    .find(([seq]) => seq === String(proof.seq));
  if (!link)
    fail(
      `seq ${proof.seq} is not in the links: no head covers it before the next day 链上还没有这一环，请次日再验`,
    );
  if (link[2] !== digest)
    fail(`seq ${proof.seq} of the chain is of something else 链上这一环不是这份签发记录`);
  console.log(`OK 成立: signed at seq ${proof.seq} of the audit chain`);
}
