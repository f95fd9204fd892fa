import { eq } from "drizzle-orm";
import { rmSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { clockAt } from "@/server/core/clock";
import type { Actor } from "@/server/core/context";
import { docxMain, officeOf, samples } from "@/server/evidence/testing";
import { world } from "@/server/testing";
import { GET } from "./[id]/route";
import { POST } from "./route";

const test = testDb();
const session: { actor: Actor | null } = { actor: null };
vi.mock("@/server/request", () => ({
  requestContext: async () => ({ db: test.db, actor: session.actor, clock: clockAt("2023-09-28") }),
}));

const folder = mkdtempSync(path.join(tmpdir(), "jiannuo-route-"));
beforeAll(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "0123456789abcdefghijklmnopqrstuv");
  vi.stubEnv("EVIDENCE_DIR", path.join(folder, "evidence"));
  vi.stubEnv("TMPDIR", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});
const files = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;

async function scene() {
  const w = await world(test.db);
  session.actor = w.people.officer;
  const post = (name: string, body: Buffer | null, headers: Record<string, string> = {}, more = {}) => {
    const query = new URLSearchParams({ code: w.commitment.code, period: "2023-09", name, ...more });
    const own = { "sec-fetch-site": "same-origin", ...headers };
    return POST(
      new Request(`http://jiannuo.test/api/evidence?${query}`, {
        method: "POST",
        headers: own,
        body: body && new Uint8Array(body),
      }),
    );
  };
  const stored = async (name: string, body: Buffer): Promise<{ id: string; updateId: string }> =>
    (await (await post(name, body)).json()).evidence;
  return { w, post, stored };
}
const get = (id: string) => GET(new Request("http://jiannuo.test"), { params: Promise.resolve({ id }) });

describe("POST /api/evidence", () => {
  it("stores a file under its detected type", async () => {
    const { post } = await scene();
    const before = files(folder);
    const answer = await post("现场 照片.jpg", samples.jpeg, {}, { takenOn: "2023-09-20" });
    expect(answer.status).toBe(200);
    const { ok, evidence } = await answer.json();
    expect({ ok, ...evidence }).toMatchObject({
      ok: true,
      name: "现场 照片.jpg",
      mediaType: "image/jpeg",
      kind: "photo",
    });
    expect(files(folder)).toBe(before + 1);
  });

  it("refuses with a status, a key and its facts, and leaves no file", async () => {
    const { post } = await scene();
    const before = files(folder);
    const cases = [
      [await post("a.jpg", samples.html), 415, "evidence.disguised"],
      [await post("a.svg", samples.svg), 415, "evidence.forbiddenType"],
      [await post("a.docx", officeOf(docxMain, { "word/vbaProject.bin": "x" })), 415, "evidence.macros"],
      [await post("a.pdf", Buffer.alloc(0)), 400, "evidence.empty"],
      [
        await post("a.pdf", samples.pdf, { "content-length": String(51 * 1024 * 1024) }),
        413,
        "evidence.tooLarge",
      ],
      [await post("", samples.pdf), 400, "evidence.nameMissing"],
      [await post("a.pdf", samples.pdf, {}, { period: "2023-13" }), 400, "period.invalid"],
      [await post("a.pdf", samples.pdf, {}, { takenOn: "2023-02-30" }), 400, "day.invalid"],
      [await post("a.pdf", samples.pdf, {}, { code: "none" }), 404, "commitment.missing"],
    ] as const;
    for (const [answer, status, key] of cases)
      expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ key })]);
    expect(files(folder)).toBe(before);
  });

  it("takes a visit's photograph from a supervisor, and no other file", async () => {
    const { w, post, stored } = await scene();
    const { id, updateId } = await stored("a.pdf", samples.pdf);
    await test.db.update(updates).set({ state: "submitted" }).where(eq(updates.id, updateId));
    const visit = (name: string, body: Buffer) => post(name, body, {}, { for: "visit", evidence: id });
    expect((await visit("现场.jpg", samples.jpeg)).status).toBe(403);
    session.actor = w.people.supervisor;
    const taken = await visit("现场.jpg", samples.jpeg);
    expect([taken.status, await taken.json()]).toMatchObject([200, { evidence: { kind: "photo" } }]);
    const before = files(folder);
    const refused = [
      [await visit("a.pdf", samples.pdf), 400, "evidence.visitPhotoKind"],
      [await post("a.jpg", samples.jpeg, {}, { for: "visit", evidence: "none" }), 400, "evidence.missing"],
      [await post("a.jpg", samples.jpeg, {}, { for: "visit" }), 400, "evidence.missing"],
    ] as const;
    for (const [answer, status, key] of refused)
      expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ key })]);
    expect(files(folder)).toBe(before);
  });

  it("refuses a milestone of something else before the file travels", async () => {
    const { post } = await scene();
    const answer = await post("a.jpg", samples.jpeg, {}, { milestone: crypto.randomUUID() });
    expect([answer.status, await answer.json()]).toMatchObject([400, { key: "evidence.foreignMilestone" }]);
  });

  it("adds to a draft beside the periodic ones by its id", async () => {
    const { w, post } = await scene();
    const { id } = await w.as(w.people.officer).updates.saveExtra({
      ...{ commitmentId: w.commitment.id, kind: "adhoc", progress: "", problems: "", nextSteps: "" },
      ...{ selfAssessment: null, readings: [], claims: [] },
    });
    const answer = await post("a.pdf", samples.pdf, {}, { update: id });
    expect([answer.status, await answer.json()]).toMatchObject([200, { evidence: { updateId: id } }]);
    const unknown = await post("b.pdf", samples.pdf, {}, { update: crypto.randomUUID() });
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { key: "update.missing" }]);
  });

  it("takes 49 MB and refuses 51 MB", async () => {
    const { post } = await scene();
    const pdf = (mb: number) =>
      Buffer.concat([samples.pdf, Buffer.alloc(mb * 1024 * 1024 - samples.pdf.length)]);
    expect((await post("49.pdf", pdf(49))).status).toBe(200);
    const refused = await post("51.pdf", pdf(51));
    expect([refused.status, await refused.json()]).toEqual([
      413,
      { code: "INVALID", key: "evidence.tooLarge", facts: { limitMb: 50 }, field: "evidence" },
    ]);
  });

  it("refuses strangers, other sites, other roles and what was sent", async () => {
    const { w, post, stored } = await scene();
    const others: Record<string, string>[] = [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "", origin: "http://evil.test", host: "jiannuo.test" },
      { "sec-fetch-site": "", origin: "null", host: "jiannuo.test" },
      { "sec-fetch-site": "" },
    ];
    for (const headers of others) {
      const answer = await post("a.pdf", samples.pdf, headers);
      expect([answer.status, await answer.json()]).toEqual([
        403,
        expect.objectContaining({ key: "evidence.crossSite" }),
      ]);
    }
    const ours = { "sec-fetch-site": "", origin: "http://jiannuo.test", host: "jiannuo.test" };
    expect((await post("a.pdf", samples.pdf, ours)).status).toBe(200);
    const { updateId } = await stored("b.png", samples.png);
    await test.db.update(updates).set({ state: "submitted" }).where(eq(updates.id, updateId));
    expect((await post("c.webp", samples.webp)).status).toBe(409);
    session.actor = w.people.supervisor;
    expect((await post("a.pdf", samples.pdf)).status).toBe(403);
    session.actor = null;
    expect((await post("a.pdf", samples.pdf)).status).toBe(401);
  });
});

describe("GET /api/evidence/[id]", () => {
  it("shows a photograph in a sandbox", async () => {
    const { stored } = await scene();
    const answer = await get((await stored("现场'1'.jpg", samples.jpeg)).id);
    expect(Object.fromEntries(answer.headers)).toEqual({
      "content-type": "image/jpeg",
      "content-length": String(samples.jpeg.length),
      "content-disposition": `inline; filename="__'1'.jpg"; filename*=UTF-8''%E7%8E%B0%E5%9C%BA%271%27.jpg`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(samples.jpeg)).toBe(true);
  });

  it("lets the browser's viewer open a PDF and saves the rest", async () => {
    const { stored } = await scene();
    const pdf = await get((await stored("a.pdf", samples.pdf)).id);
    expect(pdf.headers.get("content-disposition")).toMatch(/^inline;/);
    expect(pdf.headers.get("content-security-policy")).not.toMatch(/sandbox|script/);
    const words = await get((await stored("a.txt", Buffer.from("字"))).id);
    expect(words.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(words.headers.get("content-disposition")).toMatch(/^attachment;/);
    await Promise.all([pdf.body?.cancel(), words.body?.cancel()]);
  });

  it("answers 401, 403 and 404", async () => {
    const { w, stored } = await scene();
    const { id, updateId } = await stored("a.pdf", samples.pdf);
    session.actor = w.people.supervisor;
    expect((await get(id)).status).toBe(404);
    await test.db.update(updates).set({ state: "submitted" }).where(eq(updates.id, updateId));
    expect((await get(id)).status).toBe(200);
    session.actor = w.people.admin;
    expect((await get(id)).status).toBe(403);
    const other = await world(test.db);
    session.actor = other.people.supervisor;
    const foreign = await get(id);
    expect([foreign.status, await foreign.json()]).toMatchObject([404, { key: "evidence.missing" }]);
    expect((await get("../../etc/passwd")).status).toBe(404);
    session.actor = null;
    expect((await get(id)).status).toBe(401);
  });
});
