import { and, asc, eq, isNull, or } from "drizzle-orm";
import { commitments, evidence, readings, updates } from "@/db/schema";
import type { Actor, Ctx } from "@/server/core/context";
import { chineseCalendar } from "@/server/core/working-days";
import { correct } from "@/server/editions/correct";
import { mark } from "@/server/editions/mark";
import { publish } from "@/server/editions/publish";
import { correctInput, mostMarked } from "@/server/editions/schema";
import { nextPeriod, periodEnd } from "@/server/lamp/periods";
import { addWorkingDays } from "@/server/lamp/working-days";
import { randomFrom } from "../random";
import { type Action, instantOn } from "./action";
import file from "./beside.json" with { type: "json" };

/** Periods that the public reads; what came before them was not published yet. */
const periods = ["2023-04", "2023-05", "2023-06", "2023-07", "2023-08"];
/** Signed when most of the period's filings have been reviewed. */
const signedAfter = 3;
const share = 0.6;

const chosen = (what: string) => randomFrom(`publish:${what}`).chance(share);

/** Which accepted texts of a period are fit for the public, to the supervisors' mind. */
async function textsOf({ db }: Ctx, planId: string, period: string): Promise<string[]> {
  const rows = await db
    .select({ id: updates.id, kind: updates.kind, code: commitments.code })
    .from(updates)
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .where(
      and(
        eq(commitments.planId, planId),
        eq(updates.period, period),
        eq(updates.state, "accepted"),
        eq(updates.noChange, false),
      ),
    )
    .orderBy(asc(commitments.code));
  return rows.flatMap(({ id, kind, code }) => (chosen(`${code}:${period}:${kind}`) ? [id] : []));
}

/** Which pieces are. The one with people's numbers in it, which is to be purged, never was. */
async function piecesOf({ db }: Ctx, planId: string, period: string): Promise<string[]> {
  const rows = await db
    .select({ id: evidence.id, name: evidence.name, code: commitments.code })
    .from(evidence)
    .innerJoin(updates, eq(updates.id, evidence.updateId))
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .where(
      and(
        eq(commitments.planId, planId),
        eq(updates.period, period),
        eq(updates.state, "accepted"),
        isNull(evidence.withdrawnAt),
        isNull(evidence.purgedAt),
      ),
    )
    .orderBy(asc(commitments.code), asc(evidence.name));
  return rows.flatMap(({ id, name, code }) =>
    (code !== file.purge.code || name !== file.purge.name) && chosen(`${code}:${period}:${name}`) ? [id] : [],
  );
}

const inPieces = (ids: readonly string[]) =>
  Array.from({ length: Math.ceil(ids.length / mostMarked) }, (_, n) =>
    ids.slice(n * mostMarked, (n + 1) * mostMarked),
  );

async function markPeriod(ctx: Ctx, planId: string, period: string): Promise<void> {
  for (const ids of inPieces(await textsOf(ctx, planId, period)))
    await mark(ctx, { updates: ids, evidence: [], publish: true });
  for (const ids of inPieces(await piecesOf(ctx, planId, period)))
    await mark(ctx, { updates: [], evidence: ids, publish: true });
}

/** July's figure was put right after its edition had been signed (extras.ts): the public is told. */
async function tellCorrection(ctx: Ctx): Promise<void> {
  const { code, period, reason } = file.correction;
  const rows = await ctx.db
    .select({ kind: updates.kind, value: readings.value })
    .from(readings)
    .innerJoin(updates, eq(updates.id, readings.updateId))
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .where(
      and(
        eq(commitments.governmentId, ctx.actor.governmentId),
        eq(commitments.code, code),
        or(eq(updates.period, period), eq(updates.kind, "correction")),
        eq(updates.state, "accepted"),
      ),
    );
  const said = rows.find((row) => row.kind === "periodic")?.value ?? null;
  const right = rows.find((row) => row.kind === "correction")?.value ?? null;
  if (said === null || right === null) return;
  const figures = { before: `累计${said}个`, after: `累计${right}个` };
  await correct(ctx, correctInput.parse({ period, kind: "note", code, words: reason, ...figures }));
}

/** The supervisors mark what may be read, sign an edition every month, and correct one of them. */
export const publishing = (planId: string, supervisor: Actor): Action[] => [
  ...periods.flatMap((period) => {
    const day = addWorkingDays(periodEnd(period), signedAfter, chineseCalendar);
    if (day.slice(0, 7) !== nextPeriod(period)) throw new Error(`${period}: not signed in the next month`);
    return [
      {
        at: instantOn(day, 400),
        who: supervisor,
        run: (ctx: Ctx) => markPeriod(ctx, planId, period),
      },
      { at: instantOn(day, 420), who: supervisor, run: (ctx: Ctx) => publish(ctx, { period }) },
    ];
  }),
  { at: instantOn("2023-08-10", 60), who: supervisor, run: tellCorrection },
];
