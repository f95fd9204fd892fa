import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { departments, portfolios } from "@/db/schema";
import type { Actor } from "@/server/core/context";
import { demoAccounts } from "../accounts";
import file from "./leaders.json" with { type: "json" };

/** Leaders whose accounts the sign-in page does not offer: posts, never persons. */
export const otherLeaders = file.leaders.filter(
  (leader) => !demoAccounts.some((account) => account.loginName === leader.loginName),
);

/**
 * Puts the departments into the charge of the leaders' posts. Departments of the party stand under none of them.
 * @returns the leader in charge, by department
 */
export async function takeCharge(db: Db, governmentId: string, actors: Map<string, Actor>) {
  const rows = await db.select().from(departments).where(eq(departments.governmentId, governmentId));
  const inCharge = new Map<string, Actor>();
  for (const { loginName, departmentCodes } of file.leaders) {
    const own = rows.filter((row) => departmentCodes.includes(row.code)).map((row) => row.id);
    const seated = actors.get(loginName);
    if (!seated?.postId) throw new Error(`no demonstration leader ${loginName}`);
    const { postId } = seated;
    const leader = { ...seated, portfolio: own };
    actors.set(loginName, leader);
    await db.insert(portfolios).values(own.map((departmentId) => ({ governmentId, postId, departmentId })));
    for (const departmentId of own) inCharge.set(departmentId, leader);
  }
  return inCharge;
}
