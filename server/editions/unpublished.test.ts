import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import {
  commitments,
  contributions,
  editions,
  evidence,
  lampOverrides,
  updates,
  users,
  verifications,
} from "@/db/schema";
import { testDb } from "@/db/testing";
import { noticeIn } from "../notices/testing";
import { proved } from "../requests/testing";
import { world } from "../testing";
import { filing, send } from "../updates/testing";
import { acceptedWords, hashReport } from "./testing";

const test = testDb();
const secret = "绝不公开的字样";

it("carries nothing that is not published: no draft, no return, no unmarked text, no reason, no person", async () => {
  const w = await world(test.db);
  await hashReport(test.db, w);
  const { officer, supervisor } = w.people;
  await test.db
    .update(users)
    .set({ name: `${secret}姓名`, phone: "13800001234", email: `secret-${officer.userId}@example.cn` })
    .where(eq(users.id, officer.userId));
  const words = { progress: `${secret}进展`, problems: `${secret}问题`, nextSteps: `${secret}措施` };
  const accepted = await acceptedWords(w, "2023-07", "1400", words);
  const sent = await send(w, { period: "2023-08", ...words }, officer, "2023-08-28");
  await w
    .as(supervisor, "2023-08-29")
    .updates.return({ id: sent.id, version: sent.version, reason: `${secret}退回` });
  const { readings: _, claims: __, ...draft } = filing(w, { period: "2023-09", ...words });
  const common = { governmentId: w.government.id, commitmentId: w.commitment.id };
  await test.db.insert(updates).values({
    ...{ ...draft, ...common, version: 1, kind: "periodic" as const, departmentId: w.housing.id },
    ...{ authorId: officer.userId, periodicKey: `${w.commitment.id}:2023-09` },
  });
  const piece = await proved(test.db, w, { updateId: accepted, name: `${secret}台账` });
  await proved(test.db, w, { name: `${secret}现场照片` });
  await proved(test.db, w, {
    ...{ updateId: accepted, name: `${secret}撤回`, publishable: true },
    ...{ withdrawnAt: new Date(), withdrawnReason: `${secret}撤回` },
  });
  await test.db
    .update(verifications)
    .set({
      note: `${secret}核查`,
      visit: { place: `${secret}地点`, people: `${secret}人员`, photoEvidenceId: null },
    })
    .where(eq(verifications.evidenceId, piece.id));
  await noticeIn(test.db, w, "issued", "blue", { words: secret });
  await w.as(w.people.officer2, "2023-09-01").requests.fileDeferral({
    ...{ commitmentId: w.commitment.id, reason: `${secret}理由`, progressSoFar: secret },
    dueOn: "2024-03-31",
  });
  await test.db.insert(contributions).values({
    ...{ ...common, period: "2023-08", departmentId: w.parks.id, words: secret },
    ...{ authorId: officer.userId, on: "2023-08-20" },
  });
  await test.db.insert(lampOverrides).values({
    ...{ commitmentId: w.commitment.id, period: "2023-08", lamp: "green" as const, reason: secret },
    ...{ knownOn: "2023-09-20", createdBy: supervisor.userId },
  });
  await test.db
    .update(commitments)
    .set({ refusalReason: secret, leadPostId: officer.postId, leaderPostId: w.people.leader.postId })
    .where(eq(commitments.id, w.commitment.id));
  await w.as(supervisor).editions.publish({ period: "2023-08" });
  const [edition] = await test.db.select().from(editions).where(eq(editions.planId, w.plan.id));
  const text = JSON.stringify(edition?.content);
  expect(text).toContain(w.commitment.quote);
  expect(text).not.toContain(secret);
  expect(text).not.toContain("13800001234");
  expect(text).not.toContain("@example.cn");
  for (const [name, { userId, postId }] of Object.entries(w.people))
    for (const id of [userId, postId ?? userId]) expect(text, name).not.toContain(id);
  const signer = w.people.supervisor.name;
  for (const person of Object.values(w.people))
    if (person.name !== signer) expect(text).not.toContain(`"${person.name}"`);
  expect(await test.db.$count(evidence, eq(evidence.commitmentId, w.commitment.id))).toBe(3);
  expect(edition?.content).toMatchObject({
    totals: { withheld: { updates: 1, evidence: 1 }, published: { updates: 0, evidence: 0 } },
  });
});
