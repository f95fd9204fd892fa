import { describe, expect, it } from "vitest";
import { postHoldings } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import { peopleWorld } from "./testing";

const test = testDb();

type Holding = { postId: string | null; startOn: string; endOn?: string };

describe("the own posts", () => {
  it("are those held today, the own before the deputy's, and say which one is acted under", async () => {
    const world = await peopleWorld(test.db);
    const { officer, head, supervisor, otherOfficer, leader } = world.people;
    const deputise = ({ postId, startOn, endOn }: Holding) =>
      test.db.insert(postHoldings).values({
        governmentId: world.government.id,
        userId: officer.userId,
        postId: postId ?? "",
        deputy: true,
        startOn,
        endOn: endOn ?? null,
      });
    await deputise({ postId: head.postId, startOn: "2023-09-28" });
    await deputise({ postId: supervisor.postId, startOn: "2023-09-29" });
    await deputise({ postId: otherOfficer.postId, startOn: "2023-03-01", endOn: "2023-09-28" });
    await deputise({ postId: leader.postId, startOn: "2023-03-01", endOn: "2023-09-29" });
    const own = { id: officer.postId, nameZh: officer.name, nameEn: officer.name, role: "officer" };
    const found = await world.as(officer).ownPosts();
    expect(found[0]).toEqual({ ...own, deputy: false, acting: true });
    expect(found.map(({ id, role, deputy, acting }) => ({ id, role, deputy, acting })).slice(1)).toEqual([
      { id: head.postId, role: "head", deputy: true, acting: false },
      { id: leader.postId, role: "leader", deputy: true, acting: false },
    ]);
    const asHead = await world.as({ ...officer, postId: head.postId, role: "head" }).ownPosts();
    expect(asHead.filter((one) => one.acting).map((one) => one.id)).toEqual([head.postId]);
  });

  it("are nobody else's, neither a colleague's nor another government's", async () => {
    const world = await peopleWorld(test.db);
    const other = await peopleWorld(test.db);
    const { actor } = await makeUser(test.db, other.government.id, { role: "admin" });
    for (const person of [...Object.values(world.people), actor])
      expect(
        (await world.as(person).ownPosts()).map((one) => one.id),
        person.role,
      ).toEqual([person.postId]);
  });

  it("are refused to the signed-out", async () => {
    const world = await peopleWorld(test.db);
    await expect(world.as(null).ownPosts()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});
