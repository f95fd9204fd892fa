import { api } from "@/app/_trpc/client";
import type { Filing, FilingData } from "./filing-state";

type At = { id: string | null; version: number | null };
type Kept = { id: string; version: number };

/** How a form is kept and sent: the period's own by its period, any other by its id. */
export function draftOf(data: FilingData) {
  const { period, extra, current, commitment } = data;
  const commitmentId = commitment.id;
  if (!extra)
    return {
      name: period,
      keep: (filing: Filing, { version }: At) =>
        api.updates.saveDraft.mutate({ ...filing, commitmentId, period, version }),
      send: (filing: Filing, { version }: At, noChange: boolean, confirmed: string[]): Promise<Kept> =>
        api.updates.submit.mutate({ ...filing, commitmentId, period, version, noChange, confirmed }),
    };
  const { kind } = extra;
  const correctsId = extra.corrects?.id ?? null;
  return {
    name: current ? nameOfExtra(current.id) : `${kind}:${correctsId ?? "new"}`,
    keep: async (filing: Filing, at: At) => {
      const saved = await api.updates.saveExtra.mutate({ ...filing, ...at, commitmentId, kind, correctsId });
      if (at.id === null) nameInAddress(saved.id);
      return saved;
    },
    send: (filing: Filing, at: At, _noChange: boolean, confirmed: string[]): Promise<Kept> =>
      api.updates.fileExtra.mutate({ ...filing, ...at, commitmentId, kind, correctsId, confirmed }),
  };
}

/** Name of the copy in this browser of an update that has an id. */
export const nameOfExtra = (id: string) => `extra:${id}`;

/** A reload goes on with what was saved instead of starting another. */
function nameInAddress(id: string) {
  const address = new URL(window.location.href);
  address.searchParams.set("id", id);
  window.history.replaceState(null, "", address);
}
