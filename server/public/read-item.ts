import type { PublicEvidence, PublicItem, PublicUpdate } from "../editions/document";
import type { PublicCorrection, Published } from "./find";

/** A text or a piece of evidence that was published and withheld afterwards; `correction` null: by another edition. */
export type Removed = { correction: PublicCorrection | null } & (
  | { update: PublicUpdate; evidence: null }
  | { update: null; evidence: PublicEvidence }
);

/** An update whose words have no mark for publication; "no change" has no words. */
const isWithheldText = ({ texts, noChange }: PublicUpdate): boolean => texts === null && !noChange;
const isWithheldFile = ({ file }: PublicEvidence): boolean => file === null;

function removedOf(item: PublicItem, corrections: readonly PublicCorrection[]): Removed[] {
  const by = (id: string) => corrections.find((one) => one.kind === "withhold" && one.target === id) ?? null;
  return [
    ...item.updates.flatMap((update) =>
      update.texts && update.texts.content === null
        ? [{ update, evidence: null, correction: by(update.id) }]
        : [],
    ),
    ...item.evidence.flatMap((evidence) =>
      evidence.file && evidence.file.content === null
        ? [{ update: null, evidence, correction: by(evidence.id) }]
        : [],
    ),
  ];
}

/** An item of an edition with what belongs to it; null for a code that the edition does not have. */
export function readItem(
  { document, corrections, earlier }: Pick<Published, "document" | "corrections" | "earlier">,
  code: string,
) {
  const item = document.commitments.find((one) => one.code === code);
  if (!item) return null;
  return {
    item,
    area: document.areas.find((one) => one.code === item.area) ?? null,
    lead: document.departments.find((one) => one.code === item.lead) ?? null,
    parent: document.commitments.find((one) => one.code === item.parent) ?? null,
    children: document.commitments.filter((one) => one.parent === code),
    /** What the office has and does not publish: counted and named (DOMAIN, What the public sees). */
    withheld: {
      updates: item.updates.filter(isWithheldText).length,
      evidence: item.evidence.filter(isWithheldFile).length,
    },
    removed: removedOf(item, corrections),
    /** Words about this item; what was withheld is told by `removed`. */
    notes: corrections.filter((one) => one.kind === "note" && one.code === code),
    /** Words about this item in earlier editions, oldest first. */
    earlier: earlier.filter((one) => one.code === code),
  };
}

export type ItemRead = NonNullable<ReturnType<typeof readItem>>;
