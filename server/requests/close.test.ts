import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, requests } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { answered, proved } from "./testing";

const test = testDb();
const form = { formOfProofZh: "验收文件", formOfProofEn: "Acceptance papers" };
const close = (w: TestWorld, proof?: string) =>
  w.as(w.people.officer).requests.fileClosing({
    commitmentId: w.commitment.id,
    version: 1,
    reason: "全部建成",
    ...(proof === undefined ? {} : { proof }),
  });
const decide = (w: TestWorld, { id, version }: { id: string; version: number }, given: object) =>
  w.as(w.people.supervisor).requests.decide({ id, version, grant: true, reason: "情况属实", ...given });
const stateOf = async (w: TestWorld) =>
  one(await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id))).state;

describe("proof of a closing", () => {
  it("is named by the department where a form of proof was set", async () => {
    const w = await world(test.db, { commitment: form });
    for (const proof of [undefined, "  "])
      await expect(close(w, proof)).rejects.toMatchObject({
        code: "BAD_REQUEST",
        cause: { key: "closing.proofMissing", field: "proof" },
      });
    expect(await stateOf(w)).toBe("active");
    const { id } = await close(w, "竣工验收备案表12份");
    const [request] = await test.db.select().from(requests).where(eq(requests.id, id));
    expect(request?.answers).toEqual({ proof: "竣工验收备案表12份" });
  });

  it("wants six answers, all yes, and a piece that was verified and still stands", async () => {
    const w = await world(test.db);
    const filed = await close(w);
    const unanswered = (count: number) => refusal("BAD_REQUEST", "closing.unanswered", { count });
    await expect(decide(w, filed, {})).rejects.toMatchObject(unanswered(6));
    const but = { ...answered(true), form: false };
    await expect(decide(w, filed, { answers: but })).rejects.toMatchObject(unanswered(1));
    await proved(test.db, w, { verified: false });
    await proved(test.db, w, { withdrawnAt: new Date() });
    await proved(test.db, w, { purgedAt: new Date() });
    await expect(decide(w, filed, { answers: answered(true) })).rejects.toMatchObject(
      refusal("BAD_REQUEST", "closing.notVerified"),
    );
    expect(await stateOf(w)).toBe("closing");
    await proved(test.db, w);
    await decide(w, filed, { answers: answered(true) });
    expect(await stateOf(w)).toBe("closed");
    const [request] = await test.db.select().from(requests).where(eq(requests.id, filed.id));
    expect(request?.answers).toEqual({ proof: "", ...answered(true) });
  });

  it("says in a refusal which answers were no", async () => {
    const w = await world(test.db);
    const filed = await close(w);
    await decide(w, filed, { grant: false, answers: { form: false } });
    const [request] = await test.db.select().from(requests).where(eq(requests.id, filed.id));
    expect(request).toMatchObject({ state: "refused", answers: { form: false } });
  });
});
