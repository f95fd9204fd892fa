import type { useTranslations } from "next-intl";
import {
  type Locale,
  noticeSteps,
  requestKinds,
  roles,
  sentenceKinds,
  updateKinds,
  verificationMeans,
} from "@/db/values";
import { formatDay, formatMonth } from "./format";

export type EventWords = {
  commitment: ReturnType<typeof useTranslations<"commitment">>;
  values: ReturnType<typeof useTranslations<"values">>;
};

type Said = Record<string, unknown> | null;
/** An event as the trail tells it, with the names of what its ids stand for. */
export type ToldEvent = {
  verb: string;
  subjectId: string;
  /** Who led the commitment then, where that is known. */
  leadId?: string | null;
  before: Said;
  after: Said;
};
type Names = Record<string, { zh: string; en: string }>;

/** What a sentence says where a fact is not there: its select leaves the part out. */
const none = "none";
const dash = "–";

/** The facts that the sentences of `commitment.event` may ask for, each as a word. */
function factsOf({ values }: EventWords, locale: Locale, event: ToldEvent, names: Names) {
  const after = event.after ?? {};
  const before = event.before ?? {};
  const text = (value: unknown) =>
    typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : none;
  const named = (id: unknown) => (typeof id === "string" ? (names[id]?.[locale] ?? none) : none);
  const day = (value: unknown) =>
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, locale) : none;
  const oneOf = <T extends string>(list: readonly T[], value: unknown, word: (one: T) => string) => {
    const known = list.find((one) => one === value);
    return known ? word(known) : none;
  };
  const yes = (value: unknown) => (value === true ? "yes" : none);
  const first = (...words: string[]) => words.find((word) => word !== none) ?? none;
  const own = (base: string) => text(after[`${base}${locale === "zh" ? "Zh" : "En"}`]);
  const request = oneOf(requestKinds, after.kind, (one) => values(`requestKind.${one}`));
  const update = oneOf(updateKinds, after.kind, (one) => values(`updateKind.${one}`));
  const children = Array.isArray(after.children) ? after.children.length : undefined;
  return {
    month: typeof after.period === "string" ? formatMonth(after.period, locale) : "",
    name: first(text(after.name), own("name"), named(event.subjectId)),
    subject: first(named(event.subjectId), text(after.name)),
    subjectName: first(named(after.userId), text(after.name)),
    lead: first(named(after.leadDepartmentId), named(event.leadId)),
    oldLead: named(before.leadDepartmentId),
    department: named(after.departmentId),
    due: day(after.dueOn),
    oldDue: day(before.dueOn),
    on: day(after.on),
    from: day(after.from),
    start: day(after.from),
    until: day(after.until),
    answerBy: day(after.answerBy),
    step: oneOf(noticeSteps, after.step, (one) => values(`noticeStep.${one}`)),
    sentenceKind: oneOf(sentenceKinds, after.kind, (one) => values(`sentenceKind.${one}`)),
    oldSentenceKind: oneOf(sentenceKinds, before.kind, (one) => values(`sentenceKind.${one}`)),
    number: text(after.numberText),
    kind: first(request, update),
    means: oneOf(verificationMeans, after.means, (one) => values(`verification.${one}`)),
    role: oneOf(roles, after.role, (one) => values(`role.${one}`)),
    post: first(own("post"), named(after.postId), text(after.post)),
    holder: text(after.holder),
    oldHolder: text(before.holder),
    deputy: text(after.deputy),
    into: named(after.mergedIntoId),
    count: first(text(children), text(after.commitments)),
    value: text(after.value),
    lamp: text(after.lamp),
    targets: Array.isArray(after.targets) && after.targets.length > 0 ? "yes" : none,
    behalf: yes(after.onBehalf),
    late: yes(after.late),
    alone: yes(after.alone),
    pending: yes(after.pending),
    publish: yes(after.publishable),
    // A select's keys have no hyphens.
    what: text(after.kind).replaceAll("-", ""),
  };
}

/** Facts that a sentence says without asking whether they are there. */
const plain = [
  "name",
  "subject",
  "subjectName",
  "post",
  "holder",
  "oldHolder",
  "deputy",
  "start",
  "until",
  "role",
  "count",
  "value",
];

/** What happened, in a sentence with its facts. A verb without words is shown by its slug: a test forbids it. */
export function eventText(words: EventWords, locale: Locale, event: ToldEvent, names: Names): string {
  // Verbs come from rows; that each has words is tested.
  const key = `event.${event.verb.replace(".", "-")}` as Parameters<EventWords["commitment"]>[0];
  if (!words.commitment.has(key)) return event.verb;
  const facts = Object.entries(factsOf(words, locale, event, names)).map(([name, value]) => [
    name,
    value === none && plain.includes(name) ? dash : value,
  ]);
  return words.commitment(key, Object.fromEntries(facts));
}

/** The words that somebody gave with it: a reason, a remark, a text. */
export const wordsOf = ({ after }: Pick<ToldEvent, "after">): string | null => {
  const given = [after?.words, after?.reason, after?.refusalReason, after?.note].find(
    (one) => typeof one === "string" && one !== "",
  );
  return typeof given === "string" ? given : null;
};
