import { asc, eq } from "drizzle-orm";
import { areas, departments, posts } from "@/db/schema";
import type { Ctx } from "../core/context";
import { rulesOn } from "../lamp/periods";
import { loadFacts } from "../lamps/load-facts";
import { findPlanFacts, type Plan } from "../lamps/plan-facts";
import { standingOf } from "../lamps/standing";
import { reportOf } from "../reports/find";
import { changesSince } from "./changes";
import { documentVersion, type EditionDocument, editionDocument } from "./document";
import { ownGovernment } from "./government";
import { publicItem } from "./item";
import { itemRowsOf } from "./item-rows";
import { licence } from "./licence";
import { planDetails } from "./plan-details";
import { previousEdition } from "./previous";
import { countedTotals, sealedTotals } from "./totals";

const office = { zh: "督查室", en: "Supervision office" };

/** The actor's post as it signs; who acts without one signs for the office. */
async function postOf({ db, actor }: Ctx) {
  if (!actor.postId) return office;
  const [post] = await db
    .select({ zh: posts.nameZh, en: posts.nameEn })
    .from(posts)
    .where(eq(posts.id, actor.postId));
  return post ?? office;
}

/** The areas of a plan and the departments of its government that lead something in it, in their customary order. */
async function namesOf(ctx: Ctx, planId: string, leads: ReadonlySet<string>) {
  const areaRows = await ctx.db.select().from(areas).where(eq(areas.planId, planId)).orderBy(asc(areas.sort));
  const departmentRows = await ctx.db
    .select({ code: departments.code, zh: departments.nameZh, en: departments.nameEn })
    .from(departments)
    .where(eq(departments.governmentId, ctx.actor.governmentId))
    .orderBy(asc(departments.sort), asc(departments.code));
  return {
    areas: areaRows.map(({ code, nameZh, nameEn, shortZh, shortEn }) => ({
      code,
      name: { zh: nameZh, en: nameEn },
      short: { zh: shortZh, en: shortEn },
    })),
    departments: departmentRows
      .filter(({ code }) => leads.has(code))
      .map(({ code, ...name }) => ({ code, name })),
  };
}

/** How many children each parent has among the rows. */
function childrenOf(rows: readonly { commitment: { parentId: string | null } }[]) {
  const children = new Map<string, number>();
  for (const { commitment } of rows)
    if (commitment.parentId) children.set(commitment.parentId, (children.get(commitment.parentId) ?? 0) + 1);
  return children;
}

/**
 * What the edition of `period` says today: every pledge, and of texts and evidence what bears a mark. Few questions,
 * whatever the number of commitments. Lamps are brought to today first (server/lamps/standing.ts).
 */
export async function buildDocument(ctx: Ctx, plan: Plan, period: string): Promise<EditionDocument> {
  const s = await standingOf(ctx, plan, null);
  const government = await ownGovernment(ctx);
  const { facts: rules, timeZone } = await findPlanFacts(ctx.db, plan.id);
  const report = await reportOf(ctx, plan.id);
  const rows = await itemRowsOf(ctx, s, plan.id);
  const previous = await previousEdition(
    ctx,
    { planId: plan.id, slug: government.slug, year: plan.year },
    period,
  );
  const around = {
    day: s.day,
    reportId: report.id,
    facts: await loadFacts(ctx.db, { planId: plan.id, ids: null, timeZone }),
    details: await planDetails(ctx.db, plan.id),
    codes: new Map(rows.map(({ commitment }) => [commitment.id, commitment.code])),
    children: childrenOf(rows),
    before: new Map(previous?.commitments.map(({ code, lamp }) => [code, lamp])),
  };
  const commitments = rows.map((row) => publicItem(row, around));
  return editionDocument.parse({
    version: documentVersion,
    demonstration: government.demonstration || plan.demonstration,
    licence,
    government: {
      slug: government.slug,
      name: { zh: government.nameZh, en: government.nameEn },
      level: government.level,
    },
    plan: {
      year: plan.year,
      name: { zh: plan.nameZh, en: plan.nameEn },
      startOn: plan.startOn,
      endOn: plan.endOn,
      preset: rulesOn(rules, s.day).preset,
    },
    report: {
      title: { zh: report.titleZh, en: report.titleEn },
      meeting: { zh: report.meetingZh, en: report.meetingEn },
      deliveredOn: report.deliveredOn,
      sha256: report.sha256Text,
      length: report.text.length,
    },
    period,
    day: s.day,
    previous: previous?.period ?? null,
    signature: { name: ctx.actor.name, post: await postOf(ctx), on: s.day },
    totals: { ...(await countedTotals(ctx, s, plan.id)), ...sealedTotals({ commitments }) },
    ...(await namesOf(ctx, plan.id, new Set(rows.map((row) => row.lead)))),
    commitments,
    changes: changesSince(previous?.commitments ?? null, commitments),
  } satisfies EditionDocument);
}
