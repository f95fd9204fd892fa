import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { departments, portfolios, postHoldings, posts } from "@/db/schema";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { cast, hiddenFrom } from "../testing-refusals";

const test = testDb();
const code = "ASSIGN-1";
const open = (commitment = {}) =>
  world(test.db, { commitment: { code, state: "unassigned", ...commitment } });

describe("assignment", () => {
  it("shows a supervisor what is suggested and what there is to choose from", async () => {
    const w = await open();
    const { head, officer, leader, supervisor } = w.people;
    await test.db.insert(portfolios).values({
      governmentId: w.government.id,
      postId: leader.postId ?? "",
      departmentId: w.housing.id,
    });
    // A deputy acts beside the holder; who has handed over and what is abolished are no choice.
    await test.db.insert(postHoldings).values({
      governmentId: w.government.id,
      postId: head.postId ?? "",
      userId: officer.userId,
      startOn: "2023-09-01",
      deputy: true,
    });
    await test.db
      .update(postHoldings)
      .set({ endOn: "2023-09-28" })
      .where(eq(postHoldings.postId, w.people.officer2.postId ?? ""));
    await test.db
      .update(posts)
      .set({ retiredAt: new Date() })
      .where(eq(posts.id, officer.postId ?? ""));
    await test.db.update(departments).set({ retiredAt: new Date() }).where(eq(departments.id, w.parks.id));
    const shown = await w.as(supervisor).commitments.assignment({ code });
    expect(shown.suggested).toEqual({ leadPostId: head.postId, leaderPostId: leader.postId });
    expect(shown.choices.departments).toMatchObject([
      {
        id: w.housing.id,
        posts: [
          { id: head.postId, holder: head.name, deputy: officer.name },
          { id: w.people.officer2.postId, holder: null, deputy: null },
        ],
      },
    ]);
    expect(shown.choices.leaders).toMatchObject([
      { id: leader.postId, holder: leader.name, departmentIds: [w.housing.id] },
    ]);
    expect(shown.measures).toMatchObject([{ target: 2700, nodes: null, proposed: true }]);
    expect(shown.may).toEqual({
      confirm: true,
      assign: true,
      recall: false,
      discontinue: true,
      addChildren: true,
    });
  });

  it("offers nothing to anyone else, and no sending out before the year's book is open", async () => {
    const w = await open();
    for (const [name, actor] of Object.entries(cast(w))) {
      if (name === "supervisor") continue;
      const { may, choices } = await w.as(actor).commitments.assignment({ code });
      expect(Object.values(may), name).toEqual([false, false, false, false, false]);
      if (name !== "involvedSupervisor") expect(choices, name).toEqual({ departments: [], leaders: [] });
    }
    const draft = await world(test.db, {
      plan: { state: "draft" },
      commitment: { code, state: "unassigned" },
    });
    const { may } = await draft.as(draft.people.supervisor).commitments.assignment({ code });
    expect(may).toMatchObject({ confirm: true, assign: false });
  });

  it("names the posts and people on the commitment's page", async () => {
    const w = await open({ state: "active" });
    expect(await w.as(w.people.observer).commitments.show({ code })).toMatchObject({
      leadPost: null,
      leaderPost: null,
    });
    const sent = await open();
    await sent.as(sent.people.supervisor).commitments.confirm({
      id: sent.commitment.id,
      version: 1,
      leadPostId: sent.people.officer.postId,
      leaderPostId: sent.people.leader.postId,
    });
    expect(await sent.as(sent.people.observer).commitments.show({ code })).toMatchObject({
      leadPost: { holder: sent.people.officer.name },
      leaderPost: { holder: sent.people.leader.name },
    });
  });

  it("hides another government's commitment", async () => {
    await open({ code: "ASSIGN-FOREIGN" });
    const w = await open();
    await hiddenFrom(
      w,
      (call) => call.commitments.assignment({ code: "ASSIGN-FOREIGN" }),
      "commitment.missing",
    );
    await expect(w.as(null).commitments.assignment({ code })).rejects.toMatchObject(refusal("UNAUTHORIZED"));
  });
});
