import type { Actor } from "@/server/core/context";
import { accept } from "@/server/updates/accept";
import { returnUpdate } from "@/server/updates/return";
import type { SubmitForm } from "@/server/updates/schema";
import { submitInput } from "@/server/updates/schema";
import { submit } from "@/server/updates/submit";
import { type Random, randomFrom } from "../random";
import { type Action, dayOf, instantOn } from "./action";
import { checkProof, proofFor } from "./proof";
import { leftToPeople } from "./fates";
import type { Item } from "./item";
import { remarks, returnReasons, situationOf, wordsFor } from "./phrases";
import { readingFor } from "./values";

export type Cast = { officer: Actor; supervisors: readonly [Actor, Actor] };
type Sent = { id: string; version: number };

/** The actions of one period: the filing, its review, and what a fate adds (a return, no review yet, none at all). */
export function filingActions(item: Item, cast: Cast, month: number, closesIn: number | null): Action[] {
  const { row, fate } = item;
  const random = randomFrom(`filing:${row.code}:${month}`);
  const september = month === 9;
  if (misses(item, month) || (september && !filesEarly(item, random))) return [];
  const late = fate === "recovering" && month === 7 && random.chance(0.4);
  const filedOn = late
    ? dayOf(8, random.whole(3, 9))
    : dayOf(month, random.whole(september ? 20 : 21, september ? 27 : 28));
  const minute = random.whole(0, 470);
  const period = `2023-${String(month).padStart(2, "0")}`;
  let sent: Sent | null = null;
  let proofIds: string[] = [];
  const actions: Action[] = [
    {
      at: instantOn(filedOn, minute),
      who: cast.officer,
      run: async (ctx) => {
        const proof = await proofFor(ctx, item, { period, month, filedOn });
        proofIds = proof?.ids ?? [];
        const form = {
          ...formFor(item, { month, period, filedOn, closesIn }, random),
          version: proof?.updateVersion ?? null,
        };
        sent = await submit(ctx, submitInput.parse(form));
      },
    },
  ];
  const reviewer = cast.supervisors[random.whole(0, 1) === 0 ? 0 : 1];
  const waits =
    september && (fate === "awaiting-review" || fate === "deferral-waiting" || random.chance(0.25));
  if (waits) return actions;
  const decidedOn = plusDays(filedOn, september ? 1 : random.whole(1, 3));
  if (decidedOn > "2023-09-28") return actions;
  const returned = fate === "returned" && month === 9;
  actions.push({
    at: instantOn(decidedOn, random.whole(0, 470)),
    who: reviewer,
    run: async (ctx) => {
      if (!sent) throw new Error(`${row.code}: nothing was sent for ${period}`);
      if (!returned) await checkProof(ctx, item, proofIds, period);
      if (returned) await returnUpdate(ctx, { ...sent, reason: random.pick(returnReasons) });
      else await accept(ctx, { ...sent, remark: random.chance(0.35) ? random.pick(remarks) : "" });
    },
  });
  return actions;
}

const misses = ({ fate }: Item, month: number) =>
  (fate === "missed-twice" && (month === 7 || month === 8)) || (fate === "missed-once" && month === 8);

/** By the 28th of September some have filed. */
const filesEarly = ({ fate, row }: Item, random: Random) =>
  !leftToPeople.has(row.code) && (fate === "awaiting-review" || fate === "returned" || random.chance(0.3));

type When = { month: number; period: string; filedOn: string; closesIn: number | null };

export function formFor(item: Item, { month, period, filedOn, closesIn }: When, random: Random): SubmitForm {
  const { row, fate, measures } = item;
  const noChange = fate === "stale" && month >= 6;
  const readings = noChange
    ? []
    : measures.flatMap((measure) => {
        const reading = readingFor(measure, { code: row.code, fate, month, filedOn, closesIn });
        return reading ? [{ ...reading, measureId: measure.id, fallReason: "" }] : [];
      });
  const before =
    measures[0] && month > 2
      ? readingFor(measures[0], { code: row.code, fate, month: month - 1, filedOn, closesIn })
      : null;
  const now = readings[0];
  const value = now ? now.done || now.value : "";
  const delta = now ? Number(value) - Number(before ? before.done || before.value : 0) : 0;
  const kind = measures.some(
    (one) => one.basis === "growth" || one.basis === "share" || one.basis === "absolute",
  )
    ? "rate"
    : row.kind;
  const situation = situationOf(fate, month);
  const words = wordsFor(
    now || kind !== "rate" ? kind : "policy",
    // A sentence about what was added has nothing to say where nothing was.
    now && delta <= 0 && situation !== "done" && kind === "outcome" ? "no-change" : situation,
    {
      value,
      unit: measures[0]?.unitZh ?? "",
      delta: String(Math.max(0, Math.round(delta * 100) / 100)),
      month: `${month}月`,
      department: item.department,
      title: row.titleZh,
    },
    random,
  );
  return {
    ...words,
    commitmentId: row.id,
    period,
    version: null,
    noChange,
    confirmed: ["reading.tenfold"],
    selfAssessment:
      situation === "done"
        ? "done"
        : fate === "far-behind" || (situation === "behind" && random.chance(0.35))
          ? "difficult"
          : "normal",
    readings,
    claims: noChange ? [] : claimsFor(item, { month, filedOn, closesIn }),
  };
}

/** Milestones reached by the day of filing that no earlier filing has claimed. */
function claimsFor({ row, fate, milestones }: Item, { month, filedOn, closesIn }: Omit<When, "period">) {
  return milestones.flatMap((milestone, index) => {
    const due = Number(milestone.dueOn.slice(5, 7));
    const random = randomFrom(`milestone:${row.code}:${index}`);
    const in9 = fate === "ahead" ? 2 : 0;
    let reached = closesIn !== null ? Math.ceil((closesIn * (index + 1)) / milestones.length) : due - in9;
    const lags = fate === "behind" ? 0.1 : fate === "far-behind" || fate === "overdue" ? 1 : 0;
    if (index > 0 && closesIn === null && random.chance(lags)) reached = due + (fate === "behind" ? 1 : 5);
    if (fate === "recovering" && index === 1) reached = 8;
    if (fate === "deferral-granted" && index === 1) reached = 10;
    return Math.max(2, reached) === month ? [{ milestoneId: milestone.id, reachedOn: filedOn }] : [];
  });
}

export const plusDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
