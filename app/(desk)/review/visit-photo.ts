import type { Refusal } from "@/app/_trpc/client";
import { sendFile } from "../commitments/[code]/updates/[period]/upload";

export type VisitPhoto = { id: string; name: string };
type Job = { evidenceId: string; file: File; takenOn: string; onProgress: (share: number) => void };

/**
 * Sends the photograph of a site visit to a piece's commitment. Rejects with a Refusal.
 * @see server/evidence/attach-visit-photo.ts: sent twice it is the same one
 */
export const sendVisitPhoto = ({ evidenceId, file, takenOn, onProgress }: Job): Promise<VisitPhoto> =>
  sendFile<VisitPhoto>({ for: "visit", evidence: evidenceId, name: file.name, takenOn }, file, onProgress);

/** What an upload rejected with; anything else is a fault of ours and goes on. */
export function uploadRefusal(error: unknown): Refusal {
  if (error && typeof error === "object" && "key" in error && "issues" in error) return error as Refusal;
  throw error;
}
