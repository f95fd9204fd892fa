import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { departments, portfolios, postHoldings, posts, users } from "@/db/schema";
import type { Actor } from "@/server/core/context";
import { hashPassword } from "@/server/people/password";
import { demoAccounts, demoPassword } from "../accounts";
import { one } from "../makers";

/** Departments in the charge of the deputy district head for urban construction: a post, not a person. */
const construction = [
  "housing",
  "urban-renewal",
  "city-mgmt",
  "transport",
  "water",
  "parks-centre",
  "planning-branch",
];

type Seat = {
  loginName: string;
  name: string;
  nameEn: string;
  role: Actor["role"];
  departmentId: string | null;
};

/** The accounts offered on the sign-in page, and one officer's post in every other department that leads something. */
export async function seatDemoPeople(db: Db, governmentId: string, leadCodes: readonly string[]) {
  const rows = await db.select().from(departments).where(eq(departments.governmentId, governmentId));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  // One hash for all: the password is printed on the sign-in page anyway.
  const passwordHash = await hashPassword(demoPassword);
  const actors = new Map<string, Actor>();
  const officers = new Map<string, Actor>();
  const sit = async (seat: Seat) => {
    const actor = await seatOne(db, governmentId, seat, passwordHash);
    actors.set(seat.loginName, actor);
    if (seat.role === "officer" && seat.departmentId) officers.set(seat.departmentId, actor);
    return actor;
  };
  for (const account of demoAccounts) {
    // Supervisors, leaders and observers stand above the departments whose work they judge.
    const own = account.role === "officer" || account.role === "head";
    const departmentId = own ? (byCode.get(account.departmentCode ?? "")?.id ?? null) : null;
    const actor = await sit({ ...account, name: account.nameZh, departmentId });
    if (account.role === "leader" && actor.postId) {
      for (const code of construction) {
        const department = byCode.get(code);
        if (department)
          await db
            .insert(portfolios)
            .values({ governmentId, postId: actor.postId, departmentId: department.id })
            .onConflictDoNothing();
      }
    }
  }
  for (const code of leadCodes) {
    const department = byCode.get(code);
    if (!department || officers.has(department.id)) continue;
    await sit({
      loginName: `${code}.officer`,
      name: `${department.nameZh}经办人`,
      nameEn: `Officer, ${department.nameEn}`,
      role: "officer",
      departmentId: department.id,
    });
  }
  return { actors, officers };
}

async function seatOne(db: Db, governmentId: string, seat: Seat, passwordHash: string): Promise<Actor> {
  const user = one(
    await db
      .insert(users)
      .values({ governmentId, name: seat.name, loginName: seat.loginName, passwordHash, demonstration: true })
      .returning(),
  );
  const post = one(
    await db
      .insert(posts)
      .values({
        governmentId,
        departmentId: seat.departmentId,
        nameZh: seat.name,
        nameEn: seat.nameEn,
        role: seat.role,
      })
      .returning(),
  );
  await db
    .insert(postHoldings)
    .values({ governmentId, postId: post.id, userId: user.id, startOn: "2023-01-01" });
  return {
    userId: user.id,
    name: user.name,
    governmentId,
    postId: post.id,
    role: seat.role,
    departmentId: seat.departmentId,
    portfolio: [],
    locale: null,
    demonstration: true,
  };
}

export const governmentHasPeople = async (db: Db, governmentId: string) =>
  (await db.$count(users, and(eq(users.governmentId, governmentId), eq(users.demonstration, true)))) > 0;
