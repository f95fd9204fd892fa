import { and, eq } from "drizzle-orm";
import { readings, updates } from "@/db/schema";
import type { Ctx } from "@/server/core/context";
import { accept } from "@/server/updates/accept";
import { fileExtra } from "@/server/updates/extra";
import { type ExtraForm, fileExtraInput, submitInput } from "@/server/updates/schema";
import { submit } from "@/server/updates/submit";
import { one } from "../makers";
import { randomFrom } from "../random";
import { type Action, instantOn } from "./action";
import file from "./beside.json" with { type: "json" };
import { type Cast, formFor, plusDays } from "./filing";
import type { Item } from "./item";

type Sent = { id: string; version: number };
type Told = { on: string; remark: string };

/** A filing that somebody sends and another one accepts on the day after. */
function accepted(
  { on, remark }: Told,
  [sender, reviewer]: readonly [Action["who"], Action["who"]],
  send: (ctx: Ctx) => Promise<Sent>,
): Action[] {
  let sent: Sent | null = null;
  return [
    {
      at: instantOn(on, 140),
      who: sender,
      run: async (ctx) => {
        const { id, version } = await send(ctx);
        sent = { id, version };
      },
    },
    {
      at: instantOn(plusDays(on, 1), 60),
      who: reviewer,
      run: async (ctx) => {
        if (!sent) throw new Error(`nothing was sent on ${on}`);
        await accept(ctx, { ...sent, remark });
      },
    },
  ];
}

/** What is filed beside the periods: an update between them, a correction, and a filing on behalf (代填). */
export function extras(item: Item, { officer, supervisors }: Cast): Action[] {
  const { row } = item;
  const { adhoc, correction, onBehalf } = file;
  const own = [officer, supervisors[0]] as const;
  if (row.code === adhoc.code)
    return accepted(adhoc, own, (ctx) => fileExtra(ctx, extra(item, { ...adhoc, kind: "adhoc" })));
  if (row.code === correction.code)
    return accepted(correction, own, async (ctx) => fileExtra(ctx, await corrected(ctx, item)));
  if (row.code !== onBehalf.code) return [];
  return accepted({ ...onBehalf, remark: "代填内容与书面材料一致，同意。" }, supervisors, (ctx) => {
    const { period, on } = onBehalf;
    const when = { month: Number(period.slice(5)), period, filedOn: on, closesIn: null };
    return submit(ctx, submitInput.parse(formFor(item, when, randomFrom(`behalf:${row.code}`))));
  });
}

type Said = Pick<ExtraForm, "kind" | "progress" | "problems" | "nextSteps"> & Partial<ExtraForm>;

const extra = ({ row }: Item, { kind, progress, problems, nextSteps, ...more }: Said) =>
  fileExtraInput.parse({
    ...{ kind, progress, problems, nextSteps },
    commitmentId: row.id,
    selfAssessment: "normal",
    readings: more.readings ?? [],
    claims: [],
    correctsId: more.correctsId ?? null,
    correctionReason: more.correctionReason ?? "",
  });

/** The month's figure as it was accepted, a little higher. */
async function corrected(ctx: Ctx, item: Item) {
  const { period, more, reason, progress, problems, nextSteps } = file.correction;
  const { update, reading } = one(
    await ctx.db
      .select({ update: updates, reading: readings })
      .from(updates)
      .innerJoin(readings, eq(readings.updateId, updates.id))
      .where(and(eq(updates.commitmentId, item.row.id), eq(updates.period, period))),
  );
  const { measureId, asOf, value } = reading;
  return extra(item, {
    ...{ progress, problems, nextSteps },
    kind: "correction",
    correctsId: update.id,
    correctionReason: reason,
    readings: [{ measureId, asOf, value: String((value ?? 0) + more), done: "", total: "", fallReason: "" }],
  });
}
