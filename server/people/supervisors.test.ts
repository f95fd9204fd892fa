import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, departments, postHoldings, posts, readings, supports } from "@/db/schema";
import type { Role } from "@/db/values";
import { testDb } from "@/db/testing";
import { makeUser, one } from "@/seeds/makers";
import type { Actor } from "../core/context";
import { noticeIn } from "../notices/testing";
import { adjust } from "../requests/testing";
import { refusal, world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { reading, send } from "../updates/testing";

const test = testDb();
const notYours = (noun: string) => refusal("FORBIDDEN", `${noun}.notYours`);

/** The same person under a further post, held from today on as a deputy. */
async function also(
  w: TestWorld,
  who: Actor,
  role: Role,
  departmentId: string | null = null,
): Promise<Actor> {
  const governmentId = w.government.id;
  const post = one(
    await test.db
      .insert(posts)
      .values({ governmentId, departmentId, nameZh: "代理", nameEn: "Deputy", role })
      .returning(),
  );
  await test.db
    .insert(postHoldings)
    .values({ governmentId, postId: post.id, userId: who.userId, deputy: true, startOn: "2023-09-01" });
  return { ...who, postId: post.id, role, departmentId, portfolio: [] };
}
const colleague = async (w: TestWorld, departmentId: string | null = null) =>
  (await makeUser(test.db, w.government.id, { role: "supervisor", departmentId })).actor;
const decide = (w: TestWorld, who: Actor, { id, version }: { id: string; version: number }, grant = false) =>
  w.as(who).requests.decide({ id, version, grant, reason: "经核实" });

describe("whoever holds several posts", () => {
  it("decides nothing of a department of theirs, whichever post they act under", async () => {
    const w = await world(test.db);
    // The only supervisor also deputises at the bureau that leads: the leader in charge decides.
    await also(w, w.people.supervisor, "supervisor", w.housing.id);
    const sent = await send(w);
    const asked = await adjust(w, { target: 2400 });
    // A leader who heads that bureau is no way round it either.
    const heading = await makeUser(test.db, w.government.id, { role: "leader" });
    await also(w, heading.actor, "head", w.housing.id);
    for (const who of [w.people.supervisor, heading.actor]) {
      await expect(w.as(who).updates.accept(sent)).rejects.toMatchObject(notYours("update"));
      await expect(decide(w, who, asked)).rejects.toMatchObject(notYours("request"));
      expect(await w.as(who).updates.queue()).toEqual([]);
    }
    expect((await w.as(w.people.leader).updates.accept(sent)).state).toBe("accepted");
    expect((await decide(w, w.people.leader, asked)).state).toBe("refused");
  });

  it("reviews nothing to which they contributed for a supporting department", async () => {
    const w = await world(test.db);
    await test.db.insert(supports).values({ commitmentId: w.commitment.id, departmentId: w.parks.id });
    const both = await colleague(w, w.parks.id);
    const officer = await also(w, both, "officer", w.parks.id);
    await w.as(officer).updates.contribute({
      ...{ commitmentId: w.commitment.id, period: "2023-09", version: null },
      words: "已移栽行道树120株",
    });
    const sent = await send(w);
    await expect(w.as(both).updates.accept(sent)).rejects.toMatchObject(notYours("update"));
    const back = await w.as(w.people.supervisor).updates.return({ ...sent, reason: "请补充佐证材料" });
    expect(back.state).toBe("returned");
  });

  it("confirms no rate that they reported, and hears of none to confirm", async () => {
    const w = await world(test.db, { commitment: { measure: { basis: "growth" } } });
    await test.db.update(departments).set({ confirmsFigures: true }).where(eq(departments.id, w.parks.id));
    const sent = await send(w, { readings: [reading(w, "6.2", { asOf: "2023-08-31" })] });
    const bureau = w.as(await also(w, w.people.officer, "officer", w.parks.id));
    const { id } = one(await test.db.select().from(readings).where(eq(readings.updateId, sent.id)));
    expect(await bureau.updates.toConfirm()).toEqual([]);
    await expect(bureau.updates.confirmReading({ readingId: id })).rejects.toMatchObject(notYours("reading"));
    await w.as(w.people.otherOfficer).updates.confirmReading({ readingId: id });
  });

  it("approves no orange notice that they drafted, and lifts none that they answered", async () => {
    const w = await world(test.db);
    const leader = await also(w, w.people.supervisor, "leader");
    const orange = await noticeIn(test.db, w, "draft", "orange");
    await expect(w.as(leader).notices.approve(orange)).rejects.toMatchObject(notYours("notice"));
    expect((await w.as(w.people.leader).notices.approve(orange)).state).toBe("approved");
    const answered = await noticeIn(test.db, w, "answered", "blue", {
      answeredBy: w.people.supervisor.userId,
    });
    const lift = (who: Actor) => w.as(who).notices.lift({ ...answered, reason: "已落实" });
    await expect(lift(w.people.supervisor)).rejects.toMatchObject(notYours("notice"));
    expect((await lift(await colleague(w))).state).toBe("lifted");
  });
});

describe("an objection against a notice", () => {
  const object = async (w: TestWorld, step: "blue" | "orange", by: Actor) => {
    const signed = { approvedBy: step === "blue" ? by.userId : w.people.leader.userId, issuedBy: by.userId };
    const notice = await noticeIn(test.db, w, "issued", step, { draftedBy: by.userId, ...signed });
    return w.as(w.people.officer).requests.fileObjection({
      ...{ commitmentId: w.commitment.id, subject: "notice", noticeId: notice.id, reason: "已按期报送" },
    });
  };

  it("is not decided by whoever sent it, but by a colleague", async () => {
    const w = await world(test.db);
    const other = await colleague(w);
    const filed = await object(w, "blue", w.people.supervisor);
    await expect(decide(w, w.people.supervisor, filed, true)).rejects.toMatchObject(notYours("request"));
    const shown = await w.as(w.people.supervisor).requests.show({ id: filed.id });
    expect(shown.request.may).toMatchObject({ decide: false });
    await expect(decide(w, w.people.leader, filed)).rejects.toMatchObject(notYours("request"));
    expect((await decide(w, other, filed, true)).state).toBe("granted");
  });

  it("or by the leader where there is none, also of a notice that the leader approved", async () => {
    const w = await world(test.db);
    for (const step of ["blue", "orange"] as const)
      expect((await decide(w, w.people.leader, await object(w, step, w.people.supervisor))).state).toBe(
        "refused",
      );
  });
});

describe("the leader who decides where no supervisor is free", () => {
  it("is the one in charge, and any other where nobody at that post is there or free", async () => {
    const w = await world(test.db);
    const other = (await makeUser(test.db, w.government.id, { role: "leader" })).actor;
    const portfolio = [w.housing.id];
    const charged = (await makeUser(test.db, w.government.id, { role: "leader", portfolio })).actor;
    const sent = await send(w, {}, w.people.supervisor);
    await expect(w.as(other).updates.accept(sent)).rejects.toMatchObject(notYours("update"));
    expect((await w.as(charged).updates.queue()).map((row) => row.id)).toEqual([sent.id]);
    // The post named at the item stands empty: the portfolio counts.
    const empty = await makeUser(test.db, w.government.id, { role: "leader" });
    await test.db.delete(postHoldings).where(eq(postHoldings.userId, empty.user.id));
    await test.db
      .update(commitments)
      .set({ leaderPostId: empty.post.id })
      .where(eq(commitments.id, w.commitment.id));
    await expect(w.as(other).updates.accept(sent)).rejects.toMatchObject(notYours("update"));
    await test.db.delete(postHoldings).where(eq(postHoldings.userId, charged.userId));
    expect((await w.as(other).updates.accept(sent)).state).toBe("accepted");
  });
});
