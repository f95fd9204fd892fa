import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { governments, portfolios, sentences } from "@/db/schema";
import { hashPassword } from "@/server/people/password";
import { demoPassword } from "./accounts";
import { makeCommitment, makeDepartment, makeGovernment, makePlan, makeUser } from "./makers";
import { defaultSwitches } from "./make-values";

export const trialSlug = "trial";

/** The people of the trial, each a post; all sign in with the demonstration's password. */
const seats = [
  ["trial.officer", "officer", "housing", "住建局经办岗", "Housing officer"],
  ["trial.head", "head", "housing", "住建局局长岗", "Housing head"],
  ["trial.parks", "officer", "parks", "园林中心经办岗", "Parks officer"],
  ["trial.supervisor", "supervisor", null, "督查室一岗", "Supervisor one"],
  ["trial.supervisor2", "supervisor", null, "督查室二岗", "Supervisor two"],
  ["trial.leader", "leader", null, "分管副区长岗", "Deputy head in charge"],
  ["trial.observer", "observer", null, "人大代表联络岗", "Deputies' liaison"],
  ["trial.admin", "admin", null, "系统管理岗", "Administrator"],
] as const;

/**
 * A government on the first working days of its year, to play one pledge through to its end: a draft plan, one pledge
 * proposed to the wrong department, nobody's progress yet. It never sleeps: notices leave at any hour. Does nothing
 * where it is there already.
 * @returns whether it was added
 */
export async function loadTrial(db: Db): Promise<boolean> {
  const found = await db.select().from(governments).where(eq(governments.slug, trialSlug));
  if (found.length) return false;
  const passwordHash = await hashPassword(demoPassword);
  await db.transaction(async (tx) => {
    const government = await makeGovernment(tx, {
      slug: trialSlug,
      nameZh: "试用区",
      nameEn: "Trial District",
      businessDate: "2023-01-09",
      demonstration: true,
    });
    const housing = await makeDepartment(tx, government.id, { code: "housing", sort: 1 });
    const parks = await makeDepartment(tx, government.id, {
      code: "parks",
      nameZh: "区园林绿化服务中心",
      nameEn: "Parks Centre",
      sort: 2,
    });
    const departmentOf = { housing: housing.id, parks: parks.id };
    for (const [loginName, role, department, name, nameEn] of seats) {
      const departmentId = department ? departmentOf[department] : null;
      const { post } = await makeUser(tx, government.id, {
        role,
        departmentId,
        name,
        nameEn,
        loginName,
        passwordHash,
        demonstration: true,
      });
      if (role === "leader")
        for (const id of Object.values(departmentOf))
          await tx
            .insert(portfolios)
            .values({ governmentId: government.id, postId: post.id, departmentId: id });
    }
    const parts = await makePlan(tx, government.id, {
      state: "draft",
      demonstration: true,
      switches: { ...defaultSwitches, quietFrom: "00:00", quietUntil: "00:00" },
    });
    const { text } = parts.report;
    await tx
      .insert(sentences)
      .values({ reportId: parts.report.id, start: 0, end: text.length, kind: "pledge", reason: "承诺" });
    await makeCommitment(tx, parts, {
      code: "SY2023-001",
      state: "draft",
      leadDepartmentId: parks.id,
      livelihood: true,
      demonstration: true,
      formOfProofZh: "竣工验收备案表",
      formOfProofEn: "Completion acceptance record",
      measure: { target: 2700, baselineValue: null },
    });
  });
  return true;
}
