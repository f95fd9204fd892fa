import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { checkedKey, type EvidenceStore } from "./store";

/** Evidence as plain files below `root`: complete or absent, also after a power cut (written aside, synced, renamed). */
export function folderStore(root: string): EvidenceStore {
  const placeOf = (key: string) => path.join(root, checkedKey(key));
  return {
    async put(key, filePath) {
      const place = placeOf(key);
      const aside = path.join(root, ".incoming", randomUUID());
      await mkdir(path.dirname(aside), { recursive: true });
      await mkdir(path.dirname(place), { recursive: true });
      // Opened before its copy is begun: of two streams that start together the second may make its file after the first
      // has failed and everything was cleared away.
      const source = await open(filePath, "r");
      try {
        await pipeline(source.createReadStream(), createWriteStream(aside, { flags: "wx", mode: 0o600 }));
        await synced(aside);
        await rename(aside, place);
        await synced(path.dirname(place));
      } finally {
        await rm(aside, { force: true });
      }
    },
    async open(key) {
      // Opened before the stream is handed out, so that a missing file is an error here and not in mid-answer.
      const file = await open(placeOf(key), "r");
      return file.createReadStream();
    },
    async remove(key) {
      await rm(placeOf(key), { force: true });
    },
  };
}

async function synced(place: string): Promise<void> {
  const file = await open(place, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
