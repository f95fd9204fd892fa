import { and, asc, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { commitments, editionCorrections, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { barredDepartments } from "../people/barred";
import { currentPlan } from "../plans/find";
import { targetsOf } from "../public/correction";
import { findPublished } from "../public/find";
import type { EditionDocument } from "./document";
import { ownGovernment } from "./government";
import { mayCorrect, mayCorrectItem, mayRead } from "./policy";
import type { candidateKinds, showEditionInput } from "./schema";

type Content = {
  id: string;
  what: (typeof candidateKinds)[number];
  code: string;
  /** Of the update; of evidence the month in which it was added. */
  period: string;
  /** Of the file or link; null for the text of an update. */
  name: string | null;
};

/** The texts and pieces of evidence that an edition shows, which can be withheld. */
const contentsOf = ({ commitments: items }: EditionDocument): Content[] =>
  items.flatMap(({ code, updates, evidence }) => [
    ...updates.flatMap(({ id, period, texts }) =>
      texts?.content ? [{ id, what: "updates" as const, code, period, name: null }] : [],
    ),
    ...evidence.flatMap(({ id, addedOn, file }) =>
      file?.content
        ? [
            {
              ...{ id, what: "evidence" as const, code },
              ...{ period: addedOn.slice(0, 7), name: file.content.name },
            },
          ]
        : [],
    ),
  ]);

const correctionRows = ({ db }: Pick<Ctx, "db">, editionId: string) =>
  db
    .select({
      id: editionCorrections.id,
      on: editionCorrections.on,
      kind: editionCorrections.kind,
      code: commitments.code,
      leadDepartmentId: commitments.leadDepartmentId,
      target: editionCorrections.target,
      words: editionCorrections.words,
      before: editionCorrections.before,
      after: editionCorrections.after,
      who: users.name,
    })
    .from(editionCorrections)
    .innerJoin(users, eq(users.id, editionCorrections.createdBy))
    .leftJoin(commitments, eq(commitments.id, editionCorrections.commitmentId))
    .where(eq(editionCorrections.editionId, editionId))
    .orderBy(asc(editionCorrections.on), asc(editionCorrections.createdAt));

/** With what was taken back since, and what the actor may take back. */
async function correctionsOf(ctx: Ctx, editionId: string, barred: readonly string[]) {
  const { actor } = ctx;
  const { governmentId } = actor;
  const rows = await correctionRows(ctx, editionId);
  const withheld = targetsOf(rows);
  const mayOf = (leadDepartmentId: string | null) =>
    leadDepartmentId === null
      ? mayCorrect(actor, { governmentId })
      : mayCorrectItem(actor, { governmentId, leadDepartmentId, barred });
  return rows.map(({ leadDepartmentId, ...row }) => ({
    ...row,
    takenBack: withheld.has(row.id),
    mayTakeBack: row.kind === "note" && !withheld.has(row.id) && mayOf(leadDepartmentId),
  }));
}

/** Items of the plan whose texts others of the office withhold. */
async function othersItems({ db }: Pick<Ctx, "db">, planId: string, barred: readonly string[]) {
  if (barred.length === 0) return new Set<string>();
  const led = inArray(commitments.leadDepartmentId, [...barred]);
  const rows = await db
    .select({ code: commitments.code })
    .from(commitments)
    .where(and(eq(commitments.planId, planId), led));
  return new Set(rows.map((row) => row.code));
}

/**
 * One edition as its supervisors handle it: signature, figures, corrections and what can be withheld.
 * @throws AppError FORBIDDEN `edition.notYours`, NOT_FOUND `edition.missing`
 */
export async function showEdition(ctx: Ctx, { period }: z.output<typeof showEditionInput>) {
  const plan = await currentPlan(ctx);
  if (!mayRead(ctx.actor, plan)) throw new AppError("FORBIDDEN", "edition.notYours");
  const { slug } = await ownGovernment(ctx);
  const asked = { government: slug, year: plan.year, edition: period };
  const { edition, document, newest } = await findPublished(ctx, asked);
  const { publishedOn, signedAt, sha256, eventSeq } = edition;
  const barred = await barredDepartments(ctx);
  const others = await othersItems(ctx, plan.id, barred);
  return {
    plan: { year: plan.year, nameZh: plan.nameZh, nameEn: plan.nameEn },
    slug,
    period,
    newest,
    publishedOn,
    signedAt,
    signature: document.signature,
    sha256,
    eventSeq,
    day: document.day,
    previous: document.previous,
    totals: document.totals,
    corrections: await correctionsOf(ctx, edition.id, barred),
    contents: contentsOf(document).filter(({ code }) => !others.has(code)),
    may: { correct: mayCorrect(ctx.actor, plan) },
  };
}
