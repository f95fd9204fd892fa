import { answerHeaders } from "@/server/evidence/answer-headers";
import { evidenceStore } from "@/server/evidence/choose-store";
import { copyEvidence, expectCopy } from "@/server/public/copy-evidence";
import { findPublicFile } from "@/server/public/find-evidence";
import { copyRecipe } from "@/server/public/strip/limits";
import { type Endpoint, type Given, missing } from "./endpoint";
import { Gone } from "./problem";
import type { Made } from "./send";

async function evidence({ ctx, published, params }: Given): Promise<Made> {
  const file = await findPublicFile(ctx, published, params.id ?? "");
  if (file === null) throw missing();
  if (file === "gone") throw new Gone();
  expectCopy(file);
  const mark = published.document.demonstration ? "演示数据-" : "";
  const headers = answerHeaders({ ...file, name: `${mark}${file.name}` });
  headers.delete("Content-Length");
  headers.set("Cross-Origin-Resource-Policy", "cross-origin");
  headers.delete("Cache-Control");
  return {
    type: headers.get("Content-Type") ?? "application/octet-stream",
    body: async () => copyEvidence(file, await evidenceStore()),
    mayFail: true,
    tag: `evidence ${file.sha256} ${copyRecipe} ${file.name}`,
    headers,
  };
}

/** The one address that answers with a file. */
export const evidenceEndpoint: Endpoint = {
  path: "/evidence/{id}",
  id: "getEvidence",
  summary:
    "Public copy of a published piece of evidence, without what the file says of its maker, place and time",
  parameters: [
    { name: "id", in: "path", description: "Id of the piece.", schema: { type: "string", format: "uuid" } },
  ],
  type: "application/octet-stream",
  refusals: [410, 415, 503],
  anew: true,
  make: evidence,
};
