import { and, asc, eq } from "drizzle-orm";
import { areas, commitments, departments, measures, sentences } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";

type Of = { planId: string; reportId: string };
const ofReport = ({ planId, reportId }: Of) =>
  and(eq(commitments.planId, planId), eq(commitments.reportId, reportId));

/** The pledges of a report in the order of its text, with lamp and lead as they stood. */
export const pledgeRows = (ctx: Pick<Ctx, "db">, s: Standing, of: Of) =>
  ctx.db
    .select({
      id: commitments.id,
      code: commitments.code,
      parentId: commitments.parentId,
      start: commitments.start,
      end: commitments.end,
      livelihood: commitments.livelihood,
      area: areas.code,
      department: departments.code,
      lamp: s.lamps.lamp,
      reasons: s.lamps.reasons,
      parts: s.lamps.parts,
      baseline: commitments.baseline,
    })
    .from(commitments)
    .innerJoin(s.lamps, s.joined)
    .innerJoin(areas, eq(areas.id, commitments.areaId))
    .innerJoin(departments, eq(departments.id, s.lamps.leadDepartmentId))
    .where(ofReport(of))
    .orderBy(asc(commitments.start), asc(commitments.code));

/** Units of the measures, for the lamps' sentences, and the words that state last year's figure. */
export const measureRows = (ctx: Pick<Ctx, "db">, of: Of) =>
  ctx.db
    .select({
      id: measures.id,
      code: commitments.code,
      unitZh: measures.unitZh,
      unitEn: measures.unitEn,
      start: measures.baselineStart,
      end: measures.baselineEnd,
    })
    .from(commitments)
    .innerJoin(measures, eq(measures.commitmentId, commitments.id))
    .where(ofReport(of))
    .orderBy(asc(commitments.code), asc(measures.sort));

/** The sentences of a report in the order of its text. */
export const sentenceRows = (ctx: Pick<Ctx, "db">, reportId: string) =>
  ctx.db.select().from(sentences).where(eq(sentences.reportId, reportId)).orderBy(asc(sentences.start));
