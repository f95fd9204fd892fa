import { and, desc, eq, inArray, ne, or } from "drizzle-orm";
import { measures, readings, updates, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { mayMarkItem } from "../editions/policy";
import { withheldTargets } from "../editions/withheld";
import { barredDepartments } from "../people/barred";
import { confirmsFigures } from "../updates/confirm-reading";
import { mayConfirmReading, mayEdit, mayFilePeriod, maySeeUpdate, mayWithdraw } from "../updates/policy";
import type { Commitment } from "./find";
import { mayFile } from "./policy";

const newest = 24;

/** The newest updates of a commitment that the actor may see, drafts only their own side's, with what may be done. */
export async function updatesOf(ctx: Ctx, commitment: Commitment) {
  const { actor } = ctx;
  const side = actor.role === "supervisor";
  const rows = await ctx.db
    .select({ update: updates, author: users.name })
    .from(updates)
    .innerJoin(users, eq(users.id, updates.authorId))
    .where(
      and(
        eq(updates.commitmentId, commitment.id),
        or(ne(updates.state, "draft"), eq(updates.onBehalf, side)),
      ),
    )
    .orderBy(desc(updates.period), desc(updates.createdAt))
    .limit(newest);
  const { leadDepartmentId } = commitment;
  const what = (update: (typeof rows)[number]["update"]) => ({
    ...update,
    leadDepartmentId,
    endorsement: false,
  });
  const seen = rows.filter(({ update }) => maySeeUpdate(actor, what(update)));
  const ids = seen.map((row) => row.update.id);
  const values = ids.length
    ? await ctx.db
        .select({
          reading: readings,
          basis: measures.basis,
          unitZh: measures.unitZh,
          unitEn: measures.unitEn,
          metricZh: measures.metricZh,
          metricEn: measures.metricEn,
        })
        .from(readings)
        .innerJoin(measures, eq(measures.id, readings.measureId))
        .where(inArray(readings.updateId, ids))
        .orderBy(measures.sort)
    : [];
  const withheld = await withheldTargets(ctx, commitment.planId);
  const barred = await barredDepartments(ctx);
  const confirms = values.some((one) => one.basis === "growth") && (await confirmsFigures(ctx));
  return seen.map(({ update, author }) => ({
    ...update,
    author,
    corrects: seen.find((one) => one.update.id === update.correctsId)?.update.period ?? null,
    /** Taken out of what is published by a correction: its mark is not offered again. */
    withheld: withheld.has(update.id),
    may: {
      edit:
        mayEdit(actor, what(update)) &&
        (update.kind === "periodic" ? mayFilePeriod : mayFile)(actor, commitment),
      withdraw: mayWithdraw(actor, what(update)),
      mark: mayMarkItem(actor, { ...commitment, barred }),
      correct: update.state === "accepted" && mayFile(actor, commitment),
    },
    readings: values
      .filter((one) => one.reading.updateId === update.id)
      .map(({ reading, ...words }) => ({
        ...reading,
        ...words,
        mayConfirm:
          reading.confirmedOn === null &&
          mayConfirmReading(actor, {
            ...what(update),
            basis: words.basis,
            confirmsFigures: confirms,
          }),
      })),
  }));
}
