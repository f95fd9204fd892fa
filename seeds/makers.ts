import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import {
  areas,
  auditHeads,
  commitments,
  commitmentTerms,
  departments,
  governments,
  measures,
  measureTerms,
  milestones,
  planRevisions,
  plans,
  postHoldings,
  posts,
  reports,
  themes,
  users,
} from "@/db/schema";
import type { PlanSwitches } from "@/db/schema/plans";
import type { CommitmentState, Role } from "@/db/values";
import { clockAt, type Clock } from "@/server/core/clock";
import type { Actor } from "@/server/core/context";
import { termsOf } from "@/server/commitments/terms";
import { searchTextOf } from "@/server/commitments/search-text";

/** Makers of valid rows, shared by the seeds and the server's tests: one truth of what a valid row is. */

export const defaultSwitches: PlanSwitches = {
  growthTolerance: 1,
  graceWorkingDays: 10,
  acknowledgeWorkingDays: 3,
  staleAfterDays: 60,
  noticeAcknowledgeWorkingDays: 1,
  noticeAnswerWorkingDays: 3,
  noticeMinimumWorkingDays: 5,
  quietFrom: "18:00",
  quietUntil: "08:30",
};

/** `.returning()` of one insert. */
export function one<T>(rows: T[]): T {
  const [row] = rows;
  if (!row) throw new Error("an insert returned no row");
  return row;
}

let counter = 0;
const unique = () => `${process.pid.toString(36)}${(++counter).toString(36)}${Math.floor(performance.now() * 1000).toString(36)}`;

type GovernmentInput = Partial<typeof governments.$inferInsert>;

export async function makeGovernment(db: Db, input: GovernmentInput = {}) {
  const slug = input.slug ?? `g-${unique()}`;
  const government = one(
    await db
      .insert(governments)
      .values({ nameZh: "试验区", nameEn: "Test District", level: "district", ...input, slug })
      .returning(),
  );
  await db.insert(auditHeads).values({ governmentId: government.id, seq: 0, hash: "" });
  return government;
}

export async function makeDepartment(db: Db, governmentId: string, input: Partial<typeof departments.$inferInsert> = {}) {
  const code = input.code ?? `d-${unique()}`;
  return one(
    await db
      .insert(departments)
      .values({ nameZh: "区住房和城乡建设局", nameEn: "Housing Bureau", kind: "department", sort: 1, ...input, code, governmentId })
      .returning(),
  );
}

type UserInput = { role: Role; departmentId?: string | null; name?: string; loginName?: string; passwordHash?: string | null; nameEn?: string; portfolio?: string[]; demonstration?: boolean };

/** A user with a post of the role, held since the plan's start; returns the actor that they are. */
export async function makeUser(db: Db, governmentId: string, input: UserInput) {
  const name = input.name ?? `${input.role} ${unique()}`;
  const user = one(
    await db
      .insert(users)
      .values({ governmentId, name, loginName: input.loginName ?? `u-${unique()}`, passwordHash: input.passwordHash ?? null })
      .returning(),
  );
  const post = one(
    await db
      .insert(posts)
      .values({ governmentId, departmentId: input.departmentId ?? null, nameZh: name, nameEn: input.nameEn ?? name, role: input.role })
      .returning(),
  );
  await db.insert(postHoldings).values({ governmentId, postId: post.id, userId: user.id, startOn: "2023-01-01" });
  const actor: Actor = {
    userId: user.id,
    name: user.name,
    governmentId,
    postId: post.id,
    role: input.role,
    departmentId: input.departmentId ?? null,
    portfolio: input.portfolio ?? [],
    locale: null,
    demonstration: input.demonstration ?? false,
  };
  return { user, post, actor };
}

export async function makePlan(db: Db, governmentId: string, input: Partial<typeof plans.$inferInsert> = {}) {
  const plan = one(
    await db
      .insert(plans)
      .values({
        year: 2023,
        nameZh: "2023 年度计划",
        nameEn: "Plan 2023",
        startOn: "2023-01-01",
        endOn: "2023-12-31",
        switches: defaultSwitches,
        state: "active",
        ...input,
        governmentId,
      })
      .returning(),
  );
  const { preset, filingDay, endorsement, switches } = plan;
  await db
    .insert(planRevisions)
    .values({ planId: plan.id, knownOn: plan.startOn, preset, filingDay, endorsement, switches });
  const area = one(
    await db
      .insert(areas)
      .values({ planId: plan.id, code: "urban-rural", nameZh: "宜居市中", nameEn: "Liveable Shizhong", shortZh: "宜居", shortEn: "Liveable", sort: 1 })
      .returning(),
  );
  const theme = one(
    await db.insert(themes).values({ areaId: area.id, nameZh: "城市更新", nameEn: "Urban renewal", sort: 1 }).returning(),
  );
  const text = "全力加快2700套安置房建设。";
  const report = one(
    await db
      .insert(reports)
      .values({
        governmentId,
        year: 2023,
        titleZh: "政府工作报告",
        titleEn: "Government Work Report",
        meetingZh: "人民代表大会",
        meetingEn: "People's Congress",
        deliveredOn: "2023-01-05",
        text,
        sha256Text: unique(),
        sha256File: unique(),
      })
      .returning(),
  );
  return { plan, area, theme, report };
}

type PlanParts = Awaited<ReturnType<typeof makePlan>>;
type CommitmentInput = Partial<typeof commitments.$inferInsert> & {
  leadDepartmentId: string;
  measure?: Partial<typeof measures.$inferInsert> & { target?: number | null; targetMax?: number | null };
  milestones?: { dueOn: string; weight: number }[];
};

/** A commitment ("2,700 homes") in any state, with its measure or milestones and its terms. */
export async function makeCommitment(db: Db, { plan, area, theme, report }: PlanParts, input: CommitmentInput) {
  const { measure: measureInput, milestones: steps = [], ...given } = input;
  const state: CommitmentState = given.state ?? "active";
  const received = state !== "draft" && state !== "unassigned";
  const code = given.code ?? `T-${unique()}`;
  const titles = { titleZh: "加快2700套安置房建设", titleEn: "Build 2,700 resettlement homes", quote: "全力加快2700套安置房建设" };
  const row = one(
    await db
      .insert(commitments)
      .values({
        ...titles,
        start: 0,
        end: 13,
        kind: "outcome",
        strength: "plain",
        startOn: plan.startOn,
        originalDueOn: plan.endOn,
        dueOn: plan.endOn,
        yardstick: steps.length ? "milestones" : "measures",
        sentOn: received ? "2023-01-10" : null,
        acknowledgedOn: received && state !== "pending" ? "2023-01-11" : null,
        searchText: searchTextOf({ code, ...titles }),
        ...given,
        state,
        code,
        governmentId: plan.governmentId,
        planId: plan.id,
        areaId: area.id,
        themeId: theme.id,
        reportId: report.id,
      })
      .returning(),
  );
  await db.insert(commitmentTerms).values(termsOf(row, 1, plan.startOn, new Date("2023-01-05T00:00:00Z")));
  if (steps.length) {
    await db
      .insert(milestones)
      .values(steps.map((step, i) => ({ ...step, commitmentId: row.id, sort: i + 1, nameZh: `节点${i + 1}`, nameEn: `Step ${i + 1}` })));
    return { commitment: row, measure: null, milestones: await db.select().from(milestones).where(eq(milestones.commitmentId, row.id)) };
  }
  const { target = 2700, targetMax = null, ...rest } = measureInput ?? {};
  const measure = one(
    await db
      .insert(measures)
      .values({
        sort: 1,
        metricZh: "建设安置房",
        metricEn: "Resettlement homes",
        comparator: "=",
        basis: "increment",
        unitZh: "套",
        unitEn: "homes",
        frequency: "month",
        ...rest,
        commitmentId: row.id,
      })
      .returning(),
  );
  await db
    .insert(measureTerms)
    .values({ measureId: measure.id, seq: 1, knownOn: plan.startOn, target, targetMax, at: new Date("2023-01-05T00:00:00Z") });
  return { commitment: row, measure, milestones: [] };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** A small government of its own: two departments, a person for each role, a plan and one active commitment. */
export async function makeWorld(
  db: Db,
  { plan: planInput = {}, commitment: commitmentInput = {}, today = "2023-09-28" }: {
    plan?: Partial<typeof plans.$inferInsert>;
    commitment?: Partial<CommitmentInput>;
    today?: string;
  } = {},
) {
  const government = await makeGovernment(db, { businessDate: today });
  const housing = await makeDepartment(db, government.id, { sort: 1 });
  const parks = await makeDepartment(db, government.id, { sort: 2, nameZh: "区园林绿化服务中心", nameEn: "Parks Centre" });
  const parts = await makePlan(db, government.id, planInput);
  const made = await makeCommitment(db, parts, { leadDepartmentId: housing.id, ...commitmentInput });
  const person = async (role: Role, departmentId: string | null = null) =>
    (await makeUser(db, government.id, { role, departmentId })).actor;
  const people = {
    officer: await person("officer", housing.id),
    officer2: await person("officer", housing.id),
    head: await person("head", housing.id),
    otherOfficer: await person("officer", parks.id),
    supervisor: await person("supervisor"),
    leader: await person("leader"),
    observer: await person("observer"),
    admin: await person("admin"),
  };
  const clock: Clock = clockAt(today);
  return { government, housing, parks, ...parts, ...made, people, clock };
}
