import { namesDepartment } from "../commitments/names-department";
import type { EditionDocument, PublicItem } from "../editions/document";
import type { PublicListInput } from "./schema";

/** What the figures count: a parent whose parts are listed stands aside for them. */
export const isCounted = (item: Pick<PublicItem, "children">): boolean => item.children === 0;

const mostWords = 8;

/** Every word stands in the code, a title, the quote or the name of the lead department. */
function finder({ departments }: EditionDocument, q: string): (item: PublicItem) => boolean {
  const words = q.normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean).slice(0, mostWords);
  const asked = words.map((word) => ({
    word,
    leads: new Set(
      departments
        .filter(
          ({ name }) =>
            `${name.zh}\n${name.en}`.toLowerCase().includes(word) || namesDepartment(word, name.zh),
        )
        .map(({ code }) => code),
    ),
  }));
  return ({ code, title, quote, lead }) => {
    const text = [code, title.zh, title.en, quote].join("\n").normalize("NFKC").toLowerCase();
    return asked.every(({ word, leads }) => text.includes(word) || leads.has(lead));
  };
}

export type PublicList = { rows: PublicItem[]; total: number; page: number; pages: number };

/**
 * The commitments of an edition that are asked for, in the order of their codes. Null where the address names an area,
 * a department or a page that the edition does not have. Lamps and buckets are of what the figures count, so that a
 * number and the rows behind it are equal.
 */
export function listItems(document: EditionDocument, input: PublicListInput): PublicList | null {
  const { q, lamp, bucket, area, department, livelihood, overdue, counted, page, size } = input;
  if (area !== undefined && !document.areas.some(({ code }) => code === area)) return null;
  if (department !== undefined && !document.departments.some(({ code }) => code === department)) return null;
  const found = finder(document, q);
  const onlyCounted = counted || overdue || lamp !== undefined || bucket !== undefined;
  const all = document.commitments.filter(
    (item) =>
      (!onlyCounted || isCounted(item)) &&
      (lamp === undefined || item.lamp === lamp) &&
      (bucket === undefined || item.bucket === bucket) &&
      (area === undefined || item.area === area) &&
      (department === undefined || item.lead === department) &&
      (!livelihood || item.livelihood) &&
      (!overdue || item.overdue) &&
      found(item),
  );
  const pages = Math.max(1, Math.ceil(all.length / size));
  if (page > pages) return null;
  return { rows: all.slice((page - 1) * size, page * size), total: all.length, page, pages };
}
