import { desc, eq } from "drizzle-orm";
import { notices } from "@/db/schema";
import type { Ctx } from "@/server/core/context";
import { decide } from "@/server/requests/decide";
import { fileAdjustment } from "@/server/requests/file-adjustment";
import { fileDeferral } from "@/server/requests/file-deferral";
import { fileDiscontinuation } from "@/server/requests/file-discontinuation";
import { fileObjection } from "@/server/requests/file-objection";
import { withdrawRequest } from "@/server/requests/withdraw";
import { type Action, instantOn } from "./action";
import file from "./asks.json" with { type: "json" };
import type { Cast } from "./filing";
import type { Item } from "./item";

type Decision = { on: string; grant: boolean; reason: string; targets?: number[] };
type Ask = {
  code: string;
  kind: string;
  on: string;
  reason: string;
  progressSoFar?: string;
  targets?: number[];
  dueOn?: string;
  into?: string;
  about?: string;
  decision?: Decision;
  withdrawn?: { on: string; reason: string };
};
type Asked = { id: string; version: number };

const asks: readonly Ask[] = file.requests;

/** Requests that no fate tells of: each waits, or is decided or taken back within the year. */
export const asking = (item: Item, cast: Cast): Action[] =>
  asks.filter((ask) => ask.code === item.row.code).flatMap((ask) => tell(item, cast, ask));

/** Whether a notice of the item is objected to. */
export const isDisputed = ({ row }: Item): boolean =>
  asks.some((ask) => ask.code === row.code && ask.about === "notice");

/** An item that was given up is silent from then on. */
export const stillThere = ({ row }: Item, { at }: Action): boolean => {
  const end = asks.find((ask) => ask.code === row.code && ask.kind === "discontinuation")?.decision;
  return !end || at.slice(0, 10) <= end.on;
};

function tell(item: Item, { officer, supervisors }: Cast, ask: Ask): Action[] {
  let request: Asked | null = null;
  const known = (): Asked => {
    if (!request) throw new Error(`${ask.code}: no ${ask.kind} was asked for`);
    return request;
  };
  const actions: Action[] = [
    {
      at: instantOn(ask.on, 315),
      who: officer,
      run: async (ctx) => {
        request = await filed(ctx, item, ask);
      },
    },
  ];
  const { decision, withdrawn } = ask;
  if (decision)
    actions.push({
      at: instantOn(decision.on, 405),
      who: supervisors[1],
      run: (ctx) => {
        const { grant, reason, targets } = decision;
        return decide(ctx, {
          ...{ ...known(), grant, reason },
          ...(targets ? { granted: { targets: targetsOf(item, targets) } } : {}),
        });
      },
    });
  if (withdrawn)
    actions.push({
      at: instantOn(withdrawn.on, 25),
      who: officer,
      run: (ctx) => withdrawRequest(ctx, { ...known(), reason: withdrawn.reason }),
    });
  return actions;
}

const targetsOf = ({ measures }: Item, values: readonly number[]) =>
  values.flatMap((target, index) => {
    const measureId = measures[index]?.id;
    return measureId ? [{ measureId, target, targetMax: null }] : [];
  });

async function filed(ctx: Ctx, item: Item, ask: Ask): Promise<Asked> {
  const { reason, progressSoFar = "", dueOn = "" } = ask;
  const subject = { commitmentId: item.row.id, reason };
  switch (ask.kind) {
    case "adjustment":
      return fileAdjustment(ctx, { ...subject, progressSoFar, targets: targetsOf(item, ask.targets ?? []) });
    case "discontinuation":
      return fileDiscontinuation(ctx, { ...subject, intoCode: ask.into });
    case "deferral":
      return fileDeferral(ctx, { ...subject, progressSoFar, dueOn });
    default:
      return fileObjection(
        ctx,
        ask.about === "lamp"
          ? { ...subject, subject: "lamp" }
          : { ...subject, subject: "notice", noticeId: await newestNotice(ctx, item) },
      );
  }
}

async function newestNotice(ctx: Ctx, { row }: Item): Promise<string> {
  const [notice] = await ctx.db
    .select({ id: notices.id })
    .from(notices)
    .where(eq(notices.commitmentId, row.id))
    .orderBy(desc(notices.createdAt))
    .limit(1);
  if (!notice) throw new Error(`${row.code}: no notice to dispute`);
  return notice.id;
}
