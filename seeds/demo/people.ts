import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { departments, postHoldings, posts, users } from "@/db/schema";
import type { Actor } from "@/server/core/context";
import { hashPassword } from "@/server/people/password";
import { demoAccounts, demoPassword } from "../accounts";
import { one } from "../makers";
import { handedOver, onLeave } from "./duties";
import { otherLeaders, takeCharge } from "./leaders";

type Seat = {
  loginName: string;
  name: string;
  /** Called like the person who sits there, unless told. */
  postZh?: string;
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
    const { loginName, nameZh, nameEn, role } = account;
    await sit({ loginName, name: nameZh, nameEn, role, departmentId });
  }
  for (const leader of otherLeaders)
    await sit({ ...leader, name: leader.nameZh, role: "leader", departmentId: null });
  for (const code of leadCodes) {
    const department = byCode.get(code);
    if (!department || officers.has(department.id)) continue;
    const former = code === handedOver.departmentCode;
    await sit({
      loginName: former ? `${code}.former` : `${code}.officer`,
      name: former ? `${department.nameZh}原经办人` : `${department.nameZh}经办人`,
      postZh: `${department.nameZh}经办人`,
      nameEn: `Officer, ${department.nameEn}`,
      role: "officer",
      departmentId: department.id,
    });
  }
  /** An account without a post of its own, for whoever acts under another's. */
  const join = async (code: string, loginName: string, as: string): Promise<Actor> => {
    const department = byCode.get(code);
    const holder = officers.get(department?.id ?? "");
    if (!department || !holder) throw new Error(`${code}: nobody holds the officer's post`);
    const user = await accountOf(db, governmentId, {
      loginName,
      name: `${department.nameZh}${as}`,
      passwordHash,
    });
    const actor = { ...holder, userId: user.id, name: user.name };
    actors.set(loginName, actor);
    return actor;
  };
  const { departmentCode } = handedOver;
  const successor = await join(departmentCode, `${departmentCode}.officer`, "经办人");
  const deputy = await join(onLeave.departmentCode, onLeave.loginName, "经办人（B角）");
  return { actors, officers, successor, deputy, inCharge: await takeCharge(db, governmentId, actors) };
}

type Account = { loginName: string; name: string; passwordHash: string };

const accountOf = async (db: Db, governmentId: string, account: Account) =>
  one(
    await db
      .insert(users)
      .values({ ...account, governmentId, demonstration: true })
      .returning(),
  );

async function seatOne(db: Db, governmentId: string, seat: Seat, passwordHash: string): Promise<Actor> {
  const { loginName, name } = seat;
  const user = await accountOf(db, governmentId, { loginName, name, passwordHash });
  const post = one(
    await db
      .insert(posts)
      .values({
        governmentId,
        departmentId: seat.departmentId,
        nameZh: seat.postZh ?? seat.name,
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
