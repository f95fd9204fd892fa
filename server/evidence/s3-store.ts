import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { checkedKey, type EvidenceStore } from "./store";

export type S3Settings = {
  /** Base address of an S3-compatible store; without it, the provider's own. */
  endpoint: string | undefined;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

/** Evidence in an S3-compatible store, addressed by path; the store is asked to check the hash of what it got. */
export function s3Store({ endpoint, bucket, region, ...credentials }: S3Settings): EvidenceStore {
  const client = new S3Client({
    ...(endpoint ? { endpoint } : {}),
    region,
    credentials,
    forcePathStyle: true,
    // The SDK's own checksums come as trailers, which some compatible stores do not read.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (key: string) => ({ Bucket: bucket, Key: checkedKey(key) });
  return {
    async put(key, filePath, { size, sha256, mediaType }) {
      const where = at(key);
      const Body = createReadStream(filePath);
      try {
        await client.send(
          new PutObjectCommand({
            ...where,
            Body,
            ContentLength: size,
            ContentType: mediaType,
            ChecksumSHA256: Buffer.from(sha256, "hex").toString("base64"),
          }),
        );
      } finally {
        Body.destroy();
      }
    },
    async open(key) {
      const { Body } = await client.send(new GetObjectCommand(at(key)));
      if (!(Body instanceof Readable)) throw new Error("the evidence store answered without a body");
      return Body;
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}
