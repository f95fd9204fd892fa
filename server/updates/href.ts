import type { UpdateKind } from "@/db/values";

type Place = { code: string; kind: UpdateKind; period: string; id: string; correctsId: string | null };

/** Where an update is written: the form of its period, or its own. */
export function hrefOf({ code, kind, period, id, correctsId }: Place): string {
  const folder = `/commitments/${encodeURIComponent(code)}/updates`;
  if (kind === "periodic") return `${folder}/${period}`;
  return `${folder}/extra?kind=${kind}${correctsId ? `&corrects=${correctsId}` : ""}&id=${id}`;
}
