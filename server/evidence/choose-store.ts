import { type Env, env } from "../env";
import { folderStore } from "./folder-store";
import type { EvidenceStore } from "./store";

/**
 * The store that the settings name: S3 once a bucket is set, else the folder.
 * @throws Error saying what to set when a bucket is named without its keys
 */
export async function storeOf(settings: Omit<Env, "NEXTAUTH_SECRET">): Promise<EvidenceStore> {
  const {
    EVIDENCE_S3_ENDPOINT: endpoint,
    EVIDENCE_S3_BUCKET: bucket,
    EVIDENCE_S3_REGION: region,
    EVIDENCE_S3_ACCESS_KEY_ID: accessKeyId,
    EVIDENCE_S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = settings;
  if (!bucket) {
    if (endpoint) throw new Error("EVIDENCE_S3_ENDPOINT is set: set EVIDENCE_S3_BUCKET too.");
    return folderStore(settings.EVIDENCE_DIR);
  }
  if (!accessKeyId || !secretAccessKey)
    throw new Error(
      "EVIDENCE_S3_BUCKET is set: set EVIDENCE_S3_ACCESS_KEY_ID and EVIDENCE_S3_SECRET_ACCESS_KEY too.",
    );
  // Only here: the SDK is large, and most installations keep a folder.
  const { s3Store } = await import("./s3-store");
  return s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey });
}

let kept: Promise<EvidenceStore> | undefined;

/** The store of this process. */
export function evidenceStore(): Promise<EvidenceStore> {
  kept ??= storeOf(env());
  return kept;
}
