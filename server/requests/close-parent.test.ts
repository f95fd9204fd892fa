import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { answered, proved } from "./testing";

const test = testDb();
const row = async (w: TestWorld) =>
  one(await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id)));

const child = (w: TestWorld) => ({
  titleZh: "新建安置房",
  titleEn: "Build homes",
  kind: "project" as const,
  leadDepartmentId: w.housing.id,
  measure: null,
  milestones: [],
});
const addChild = async (w: TestWorld) =>
  w
    .as(w.people.supervisor)
    .commitments.addChildren({ id: w.commitment.id, version: (await row(w)).version, children: [child(w)] });
const fileClosing = async (w: TestWorld) =>
  w.as(w.people.officer).requests.fileClosing({
    commitmentId: w.commitment.id,
    version: (await row(w)).version,
    reason: "全部建成",
  });
const grant = (w: TestWorld, { id, version }: { id: string; version: number }) =>
  w.as(w.people.supervisor).requests.decide({
    id,
    version,
    grant: true,
    reason: "情况属实",
    answers: answered(true),
  });
const settle = (w: TestWorld, state: "closed" | "discontinued" | "active") =>
  test.db.update(commitments).set({ state }).where(eq(commitments.parentId, w.commitment.id));

describe("closing a parent", () => {
  it("is not asked for while a child is open, and nothing of it stays", async () => {
    const w = await world(test.db);
    await addChild(w);
    await expect(fileClosing(w)).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.childrenOpen", { count: 1 }),
    );
    expect((await row(w)).state).toBe("active");
  });

  it("is not granted while a child is open, and may be refused", async () => {
    const w = await world(test.db);
    const filed = await fileClosing(w);
    await addChild(w);
    await expect(grant(w, filed)).rejects.toMatchObject(refusal("CONFLICT", "commitment.childrenOpen"));
    expect((await row(w)).state).toBe("closing");
    const { id, version } = filed;
    await w.as(w.people.supervisor).requests.decide({ id, version, grant: false, reason: "尚有分项" });
    expect((await row(w)).state).toBe("active");
  });

  it.each(["closed", "discontinued"] as const)("goes through once every child is %s", async (state) => {
    const w = await world(test.db);
    await addChild(w);
    await settle(w, state);
    const filed = await fileClosing(w);
    await expect(grant(w, filed)).rejects.toMatchObject(refusal("BAD_REQUEST", "closing.notVerified"));
    const part = one(
      await test.db.select().from(commitments).where(eq(commitments.parentId, w.commitment.id)),
    );
    await proved(test.db, w, { commitmentId: part.id });
    await grant(w, filed);
    expect((await row(w)).state).toBe("closed");
  });
});
