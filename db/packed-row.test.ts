import { asc, eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { makeCommitment, makeDepartment, makeGovernment, makePlan } from "@/seeds/makers";
import { packedRow } from "./packed-row";
import { commitments, plans } from "./schema";
import { testDb } from "./testing";

const test = testDb();

it("reads the same as field by field, whatever stands in it", async () => {
  const government = await makeGovernment(test.db);
  const { id: leadDepartmentId } = await makeDepartment(test.db, government.id);
  const parts = await makePlan(test.db, government.id);
  const titles = ['He said "100%"', "两行\n一个 \\ 反斜杠", "💡 | ' \u2028", ""];
  for (const [n, titleZh] of titles.entries())
    await makeCommitment(test.db, parts, {
      leadDepartmentId,
      code: `P-${n}`,
      titleZh,
      livelihood: n % 2 === 0,
      closedOn: n === 1 ? "2023-09-28" : null,
    });
  const fields = {
    code: commitments.code,
    titleZh: commitments.titleZh,
    livelihood: commitments.livelihood,
    closedOn: commitments.closedOn,
    version: commitments.version,
    named: commitments.named,
    switches: plans.switches,
    double: sql<number>`${commitments.version} * 2`,
  };
  const from = <T extends Parameters<typeof test.db.select>[0]>(what: T) =>
    test.db
      .select(what as NonNullable<T>)
      .from(commitments)
      .innerJoin(plans, eq(plans.id, commitments.planId))
      .where(eq(commitments.planId, parts.plan.id))
      .orderBy(asc(commitments.code));
  const one = await from(fields);
  expect(one).toHaveLength(titles.length);
  expect((await from({ row: packedRow(fields) })).map(({ row }) => row)).toEqual(one);
});

it("takes no instant", () => {
  expect(() => packedRow({ at: commitments.createdAt })).toThrow("at is an instant");
});
