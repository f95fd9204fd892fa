import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, messages, postHoldings, users } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import type { Actor } from "../core/context";
import { refusal, world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { send, updateRow } from "./testing";

const test = testDb();
const reason = "请补充佐证材料";
const colleague = async (w: TestWorld) =>
  (await makeUser(test.db, w.government.id, { role: "supervisor" })).actor;
const inCharge = async (w: TestWorld): Promise<Actor> =>
  (await makeUser(test.db, w.government.id, { role: "leader", portfolio: [w.housing.id] })).actor;
const queueOf = async (w: TestWorld, who: Actor) => (await w.as(who).updates.queue()).map((row) => row.id);

describe("where nobody of the supervision office is free", () => {
  it("the leader in charge reviews, and has it in the queue; nobody else has", async () => {
    const w = await world(test.db);
    const sent = await send(w, {}, w.people.supervisor);
    const leader = await inCharge(w);
    expect(await queueOf(w, w.people.supervisor)).toEqual([]);
    expect(await queueOf(w, w.people.leader)).toEqual([]);
    expect(await queueOf(w, leader)).toEqual([sent.id]);
    expect((await w.as(leader).updates.show({ id: sent.id })).may.review).toBe(true);
    for (const who of [w.people.supervisor, w.people.leader, w.people.head])
      await expect(w.as(who).updates.accept(sent)).rejects.toMatchObject(
        refusal("FORBIDDEN", "update.notYours"),
      );
    expect((await w.as(leader).updates.accept(sent)).state).toBe("accepted");
  });

  it("by the post named at the commitment, whatever the portfolio says", async () => {
    const w = await world(test.db);
    const { leader } = w.people;
    await test.db
      .update(commitments)
      .set({ leaderPostId: leader.postId })
      .where(eq(commitments.id, w.commitment.id));
    const sent = await send(w, {}, w.people.supervisor);
    const other = (await makeUser(test.db, w.government.id, { role: "leader", portfolio: [w.housing.id] }))
      .actor;
    expect(await queueOf(w, other)).toEqual([]);
    expect(await queueOf(w, leader)).toEqual([sent.id]);
  });

  it("and no leader does where a supervisor is free", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    const leader = await inCharge(w);
    expect(await queueOf(w, leader)).toEqual([]);
    await expect(w.as(leader).updates.return({ ...sent, reason })).rejects.toMatchObject(
      refusal("FORBIDDEN", "update.notYours"),
    );
  });
});

describe("a returned filing, sent again", () => {
  const returned = async (w: TestWorld, by: Actor) => {
    const back = await w.as(by).updates.return({ ...(await send(w)), reason });
    return send(w, { version: back.version });
  };

  it("goes to whoever returned it", async () => {
    const w = await world(test.db);
    const other = await colleague(w);
    const again = await returned(w, w.people.supervisor);
    expect((await updateRow(test.db, again.id)).returnedPostId).toBe(w.people.supervisor.postId);
    expect(await queueOf(w, other)).toEqual([]);
    await expect(w.as(other).updates.accept(again)).rejects.toMatchObject(
      refusal("FORBIDDEN", "update.notYours"),
    );
    expect(await queueOf(w, w.people.supervisor)).toEqual([again.id]);
    expect((await w.as(w.people.supervisor).updates.accept(again)).state).toBe("accepted");
  });

  it("is shown as returned to a colleague who comes too late", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    const late = await colleague(w);
    await w.as(w.people.supervisor).updates.return({ ...sent, reason });
    await expect(w.as(late).updates.accept(sent)).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "returned" }),
    );
  });

  it("or to who holds that post now", async () => {
    const w = await world(test.db);
    const other = await colleague(w);
    const again = await returned(w, w.people.supervisor);
    const { userId, postId } = w.people.supervisor;
    if (!postId) throw new Error("a supervisor without a post");
    await test.db.update(postHoldings).set({ endOn: "2023-09-28" }).where(eq(postHoldings.userId, userId));
    // Nobody is at the post: anyone free may.
    expect(await queueOf(w, other)).toEqual([again.id]);
    await test.db
      .insert(postHoldings)
      .values({ governmentId: w.government.id, postId, userId: other.userId, startOn: "2023-09-28" });
    expect(await queueOf(w, other)).toEqual([]);
    expect(await queueOf(w, { ...other, postId })).toEqual([again.id]);
  });

  it("or to anyone free once that person is disabled, or has written in it", async () => {
    const w = await world(test.db);
    const other = await colleague(w);
    const again = await returned(w, w.people.supervisor);
    await test.db
      .update(users)
      .set({ disabledAt: new Date() })
      .where(eq(users.id, w.people.supervisor.userId));
    expect((await w.as(other).updates.accept(again)).state).toBe("accepted");
  });
});

it("tells the department of a return, once, with the way to the form", async () => {
  const w = await world(test.db);
  await w.as(w.people.supervisor).updates.return({ ...(await send(w)), reason });
  const told = await test.db.select().from(messages).where(eq(messages.governmentId, w.government.id));
  expect(told.map((one) => one.userId).sort()).toEqual(
    [w.people.officer, w.people.officer2, w.people.head].map((one) => one.userId).sort(),
  );
  const { code, titleZh } = w.commitment;
  for (const one of told)
    expect(one).toMatchObject({
      key: "update.returned",
      facts: { code, titleZh, period: "2023-09", reason },
      href: `/commitments/${code}/updates/2023-09`,
    });
});
