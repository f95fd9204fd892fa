import type { Refusal } from "@/app/_trpc/client";

export type Uploaded = {
  id: string;
  name: string;
  size: number;
  kind: string;
  mediaType: string;
  updateVersion: number;
  sameAs: { code: string; period: string }[];
};
type Answer = { ok: true; evidence: Uploaded } | (Omit<Refusal, "issues"> & { ok?: false });

type Job = { code: string; period: string; file: File; onProgress: (share: number) => void };

/** Sends one file, telling how far it is. Rejects with a Refusal. */
export function upload({ code, period, file, onProgress }: Job): Promise<Uploaded> {
  const address = new URLSearchParams({ code, period, name: file.name });
  return new Promise((resolve, reject) => {
    const none = { facts: {}, field: null, issues: [] };
    const request = new XMLHttpRequest();
    request.upload.onprogress = (event) => onProgress(event.total ? event.loaded / event.total : 0);
    request.onerror = () => reject({ code: "NETWORK", key: "network", ...none } satisfies Refusal);
    request.onload = () => {
      const answer: Answer | null = request.response;
      if (answer?.ok) resolve(answer.evidence);
      else reject({ ...none, ...(answer ?? { code: "NETWORK", key: "network" }) } satisfies Refusal);
    };
    request.open("POST", `/api/evidence?${address}`);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
  });
}
