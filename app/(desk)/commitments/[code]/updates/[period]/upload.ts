import type { Refusal } from "@/app/_trpc/client";

export type Uploaded = {
  id: string;
  name: string;
  size: number;
  kind: string;
  mediaType: string;
  milestoneId: string | null;
  updateVersion: number;
  sameAs: { code: string; period: string }[];
};
type Answer<T> = { ok: true; evidence: T } | (Omit<Refusal, "issues"> & { ok?: false });

type Job = {
  code: string;
  period: string;
  file: File;
  /** The milestone that it is to prove. */
  milestoneId: string | null;
  /** The draft that it goes into, where that is not the period's own. */
  updateId?: string | null;
  onProgress: (share: number) => void;
};

/** Sends one file of a filing, telling how far it is. Rejects with a Refusal. */
export const upload = ({ code, period, file, milestoneId, updateId, onProgress }: Job): Promise<Uploaded> =>
  sendFile(
    {
      ...{ code, period, name: file.name },
      ...(milestoneId ? { milestone: milestoneId } : {}),
      ...(updateId ? { update: updateId } : {}),
    },
    file,
    onProgress,
  );

/** Sends a file to /api/evidence with what its address says of it. Rejects with a Refusal. */
export function sendFile<T = Uploaded>(
  said: Record<string, string>,
  file: File,
  onProgress: (share: number) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const none = { facts: {}, field: null, issues: [] };
    const request = new XMLHttpRequest();
    request.upload.onprogress = (event) => onProgress(event.total ? event.loaded / event.total : 0);
    request.onerror = () => reject({ code: "NETWORK", key: "network", ...none } satisfies Refusal);
    request.onload = () => {
      const answer: Answer<T> | null = request.response;
      if (answer?.ok) resolve(answer.evidence);
      else reject({ ...none, ...(answer ?? { code: "NETWORK", key: "network" }) } satisfies Refusal);
    };
    request.open("POST", `/api/evidence?${new URLSearchParams(said)}`);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
  });
}
