import type { PublicCtx } from "./context";
import { findPublished, type Published, type PublicCorrection } from "./find";
import type { PublicItem, PublicUpdate } from "../editions/document";

/** The pledge as the telling edition has it. */
type Change = { period: string; on: string; code: string; item: PublicItem | null };

/** One thing that an edition or a correction told the public; `on` is the day on which it was told. */
export type News =
  | { kind: "edition"; period: string; on: string; code: null }
  | ({ kind: "lamp"; from: string; to: string } & Change)
  | ({ kind: "closed" | "deferred" | "discontinued" | "added" } & Change)
  | ({ kind: "update"; update: PublicUpdate } & Change)
  | {
      kind: "correction";
      period: string;
      on: string;
      code: string | null;
      at: number;
      said: PublicCorrection;
    };

/** Editions whose changes are told; feeds are for what is new. */
const mostEditions = 6;
const mostNews = 300;

const shownOf = ({ document }: Pick<Published, "document">) =>
  new Set(
    document.commitments.flatMap((item) =>
      item.updates.filter((one) => one.texts?.content).map(({ id }) => id),
    ),
  );

/** What one edition told that the one before had not. */
function newsOf({ document, edition, corrections }: Published, before: Published | undefined): News[] {
  const { period, publishedOn: on } = edition;
  const { changes } = document;
  const items = new Map(document.commitments.map((item) => [item.code, item]));
  const at = (code: string) => ({ period, on, code, item: items.get(code) ?? null });
  /** Told as closed or discontinued: that their lamp changed as well would tell it twice. */
  const ended = new Set([...changes.closed, ...changes.discontinued]);
  const known = before ? shownOf(before) : null;
  const isNew = ({ id, acceptedOn }: PublicUpdate) =>
    known ? !known.has(id) : document.previous === null || acceptedOn.slice(0, 7) > document.previous;
  const plain = (["closed", "deferred", "discontinued", "added"] as const).flatMap((kind) =>
    changes[kind].map((code): News => ({ kind, ...at(code) })),
  );
  return [
    { kind: "edition", period, on, code: null },
    ...corrections.map(
      (said, at): News => ({ kind: "correction", period, on: said.on, code: said.code, at, said }),
    ),
    ...changes.lamps
      .filter(({ code }) => !ended.has(code))
      .map(({ code, from, to }): News => ({ kind: "lamp", from, to, ...at(code) })),
    ...plain,
    ...document.commitments.flatMap(({ code, updates }) =>
      updates
        .filter((update) => update.texts?.content && isNew(update))
        .map((update): News => ({ kind: "update", update, ...at(code) })),
    ),
  ];
}

/** What the newest editions up to the asked one told of some pledges (null: of everything), newest first. */
export async function listNews(
  ctx: PublicCtx,
  published: Published,
  asked: { government: string; year: number },
  codes: ReadonlySet<string> | null = null,
): Promise<News[]> {
  const from = published.editions.findIndex(({ period }) => period === published.edition.period);
  const told: Published[] = [];
  for (const { period } of published.editions.slice(from, from + mostEditions))
    told.push(
      period === published.edition.period
        ? published
        : await findPublished(ctx, { ...asked, edition: period }),
    );
  return told
    .flatMap((one, at) => newsOf(one, told[at + 1]))
    .filter(({ code }) => codes === null || (code !== null && codes.has(code)))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, mostNews);
}
