import type { Db } from "@/db/client";
import {
  auditHeads,
  departments,
  governments,
  type plans,
  portfolios,
  postHoldings,
  posts,
  users,
} from "@/db/schema";
import type { Role } from "@/db/values";
import { type Clock, clockAt } from "@/server/core/clock";
import type { Actor } from "@/server/core/context";
import { type CommitmentInput, makeCommitment, makePlan } from "./make-plan";
import { one, unique } from "./make-values";

export { makeCommitment, makePlan } from "./make-plan";
export { defaultSwitches, one } from "./make-values";

/** Makers of valid rows, shared by the seeds and the server's tests: one truth of what a valid row is. */

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

export async function makeDepartment(
  db: Db,
  governmentId: string,
  input: Partial<typeof departments.$inferInsert> = {},
) {
  const code = input.code ?? `d-${unique()}`;
  return one(
    await db
      .insert(departments)
      .values({
        nameZh: "区住房和城乡建设局",
        nameEn: "Housing Bureau",
        kind: "department",
        sort: 1,
        ...input,
        code,
        governmentId,
      })
      .returning(),
  );
}

type UserInput = {
  role: Role;
  departmentId?: string | null;
  name?: string;
  loginName?: string;
  passwordHash?: string | null;
  nameEn?: string;
  portfolio?: string[];
  demonstration?: boolean;
};

/** A user with a post of the role, held since the plan's start; returns the actor that they are. */
export async function makeUser(db: Db, governmentId: string, input: UserInput) {
  const name = input.name ?? `${input.role} ${unique()}`;
  const user = one(
    await db
      .insert(users)
      .values({
        governmentId,
        name,
        loginName: input.loginName ?? `u-${unique()}`,
        passwordHash: input.passwordHash ?? null,
        demonstration: input.demonstration ?? false,
      })
      .returning(),
  );
  const post = one(
    await db
      .insert(posts)
      .values({
        governmentId,
        departmentId: input.departmentId ?? null,
        nameZh: name,
        nameEn: input.nameEn ?? name,
        role: input.role,
      })
      .returning(),
  );
  await db
    .insert(postHoldings)
    .values({ governmentId, postId: post.id, userId: user.id, startOn: "2023-01-01" });
  for (const charged of input.portfolio ?? [])
    await db.insert(portfolios).values({ governmentId, postId: post.id, departmentId: charged });
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

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** A small government of its own: two departments, a person for each role, a plan and one active commitment. */
export async function makeWorld(
  db: Db,
  {
    plan: planInput = {},
    commitment: commitmentInput = {},
    today = "2023-09-28",
  }: {
    plan?: Partial<typeof plans.$inferInsert>;
    commitment?: Partial<CommitmentInput>;
    today?: string;
  } = {},
) {
  const government = await makeGovernment(db, { businessDate: today });
  const housing = await makeDepartment(db, government.id, { sort: 1 });
  const parks = await makeDepartment(db, government.id, {
    sort: 2,
    nameZh: "区园林绿化服务中心",
    nameEn: "Parks Centre",
  });
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
