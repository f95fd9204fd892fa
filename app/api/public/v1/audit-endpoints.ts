import { z } from "zod";
import { byteOrderMark, csvLine } from "@/app/api/audit/csv";
import { headsAnswer, proofAnswer } from "@/server/public/answers";
import { headsOf, newestHead } from "@/server/public/heads";
import { linksOf } from "@/server/public/links";
import { proofOf } from "@/server/public/proof";
import { csv, type Endpoint, type Given, json, jsonType, one, read } from "./endpoint";
import type { Made } from "./send";

const linksInput = z.object({
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .default("0")
    .transform(Number),
});

async function links(given: Given): Promise<Made> {
  const { ctx, published, query } = given;
  const { after } = read(linksInput, query);
  const head = await newestHead(ctx, published.governmentId);
  const { demonstration } = published.document;
  async function* rows() {
    yield byteOrderMark + csvLine(["seq", "at", "digest", "prevHash", "hash", "demonstration"]);
    for await (const batch of linksOf(ctx, published.governmentId, { after, upTo: head?.seq ?? 0 }))
      yield batch
        .map((one) =>
          csvLine([one.seq, one.at.toISOString(), one.digest, one.prevHash, one.hash, String(demonstration)]),
        )
        .join("");
  }
  return { ...csv(given, "links", rows), tag: `links ${head?.hash} ${after} ${demonstration}` };
}

/** What anybody needs to check the audit chain and an edition in it. */
export const auditEndpoints: readonly Endpoint[] = [
  {
    path: "/audit/heads.json",
    id: "listHeads",
    summary: "All published daily heads of the audit chain",
    type: jsonType,
    schema: { name: "Heads", shape: headsAnswer },
    make: async ({ ctx, published }) =>
      json({
        demonstration: published.document.demonstration,
        heads: (await headsOf(ctx, published.governmentId)).map((head) => ({
          ...head,
          at: head.at.toISOString(),
        })),
      }),
  },
  {
    path: "/audit/links.csv",
    id: "getLinks",
    summary: "The links of the audit chain up to the newest published head",
    parameters: [one("after", "Only links after this sequence.", { type: "integer", minimum: 0 })],
    type: "text/csv; charset=utf-8",
    anew: true,
    make: links,
  },
  {
    path: "/audit/proof.json",
    id: "getProof",
    summary: "The event that signed the edition, with its salt and its link",
    type: jsonType,
    schema: { name: "Proof", shape: proofAnswer },
    // The event may lawfully be erased.
    anew: true,
    make: async ({ ctx, published }) => json(await proofOf(ctx, published)),
  },
];
