import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { evidence, governments } from "@/db/schema";
import { testDb } from "@/db/testing";
import { correct } from "@/server/editions/correct";
import { mark } from "@/server/editions/mark";
import { publish } from "@/server/editions/publish";
import { type PublishedWorld, publishedWorld } from "@/server/editions/testing";
import { folderStore } from "@/server/evidence/folder-store";
import { newKey } from "@/server/evidence/store";
import { docxMain, officeOf, samples, sha256Of } from "@/server/evidence/testing";
import { proved } from "@/server/requests/testing";
import { GET, HEAD } from "./[...path]/route";

const test = testDb();
vi.mock("@/server/core/db", () => ({ database: async () => ({ db: test.db }) }));
const folder = mkdtempSync(path.join(tmpdir(), "jiannuo-copies-"));
vi.stubEnv("NEXTAUTH_SECRET", "0123456789abcdefghijklmnopqrstuv");
vi.stubEnv("EVIDENCE_DIR", path.join(folder, "evidence"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const secret = "GPS-and-owner";
let p: PublishedWorld;
let photo: Buffer;
const pieces: Record<string, string> = {};

const ask = (id: string, headers: HeadersInit = {}, method = "GET") =>
  (method === "HEAD" ? HEAD : GET)(
    new Request(`http://jiannuo.test/api/public/v1/${p.government}/${p.year}/evidence/${id}`, {
      headers,
      method,
    }),
  );

/** A marked file of the published update of July, kept in the store. */
async function filed(name: string, mediaType: string, bytes: Buffer, stored: Buffer = bytes) {
  const sha256 = sha256Of(bytes);
  const storageKey = newKey(sha256);
  const file = path.join(folder, "incoming");
  writeFileSync(file, stored);
  await folderStore(path.join(folder, "evidence")).put(storageKey, file, {
    size: bytes.length,
    sha256,
    mediaType,
  });
  const row = { updateId: p.published.update, name, mediaType, size: bytes.length, sha256, storageKey };
  return (await proved(test.db, p.w, { ...row, kind: "file", url: null, addedOn: "2023-07-28" })).id;
}

beforeAll(async () => {
  p = await publishedWorld(test.db);
  photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#a27" } })
    .jpeg()
    .withMetadata({ orientation: 8 })
    .withExifMerge({ IFD0: { Artist: secret }, IFD3: { GPSLatitudeRef: "N" } })
    .toBuffer();
  const text = (words: string) => Buffer.from(words, "utf8");
  pieces.photo = await filed("现场.jpg", "image/jpeg", photo);
  pieces.withdrawn = await filed("撤回.txt", "text/plain", text("撤回"));
  pieces.purged = await filed("清除.txt", "text/plain", text("清除"));
  pieces.withheld = await filed("撤下.txt", "text/plain", text("撤下"));
  pieces.text = await filed("说明.txt", "text/plain", text("公示说明"));
  pieces.heic = await filed("手机.heic", "image/heic", samples.heic);
  const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  pieces.sheet = await filed("名单.xlsx", sheet, officeOf(docxMain));
  pieces.broken = await filed("坏.pdf", "application/pdf", samples.pdf);
  pieces.changed = await filed("换过.txt", "text/plain", text("原文"), text("换文"));
  const unmarked = await filed("内部.txt", "text/plain", text("内部"));
  const supervisor = p.w.ctx(p.w.people.supervisor, "2023-10-20");
  await mark(supervisor, { updates: [], evidence: Object.values(pieces), publish: true });
  await test.db.update(governments).set({ demonstration: true }).where(eq(governments.id, p.w.government.id));
  await publish(supervisor, { period: "2023-09" });
  pieces.unmarked = unmarked;
});

it("gives a copy without what the file tells, to be looked at by anybody, asked anew after a while", async () => {
  const answer = await ask(pieces.photo ?? "");
  expect(answer.status).toBe(200);
  const { headers } = answer;
  expect(headers.get("content-type")).toBe("image/jpeg");
  expect(headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("content-security-policy")).toContain("sandbox");
  expect(headers.get("content-disposition")).toContain(encodeURIComponent("演示数据-现场.jpg"));
  expect(headers.get("x-robots-tag")).toBe("noindex");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.includes(secret)).toBe(false);
  const told = await sharp(bytes).metadata();
  expect(told).toMatchObject({ width: 40, height: 60 });
  expect(told.exif).toBeUndefined();
  const tag = headers.get("etag") ?? "";
  expect((await ask(pieces.photo ?? "", { "if-none-match": tag })).status).toBe(304);
  const head = await ask(pieces.photo ?? "", {}, "HEAD");
  expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, tag, ""]);
  expect(await (await ask(pieces.text ?? "")).text()).toBe("公示说明");
});

it("says in words that there is no copy, however it is asked, and never gives the original", async () => {
  for (const name of ["heic", "sheet", "broken"]) {
    const id = pieces[name] ?? "";
    const head = await ask(id, {}, "HEAD");
    const star = await ask(id, { "if-none-match": "*" });
    const answer = await ask(id);
    expect([answer.status, head.status, star.status], name).toEqual([415, 415, 415]);
    expect(await answer.json()).toMatchObject({
      status: 415,
      title: "没有公开副本",
      titleEn: "No public copy",
    });
  }
  const changed = await ask(pieces.changed ?? "");
  expect(changed.status).toBe(500);
  expect(await changed.text()).not.toContain("换文");
});

it("is gone once it was withheld, withdrawn or purged; what was never published is not there", async () => {
  const id = (name: string) => pieces[name] ?? "";
  for (const name of ["withdrawn", "purged", "withheld"]) expect((await ask(id(name))).status).toBe(200);
  const day = p.w.ctx(p.w.people.supervisor, "2023-10-20");
  const at = new Date();
  await test.db
    .update(evidence)
    .set({ withdrawnAt: at })
    .where(eq(evidence.id, id("withdrawn")));
  await test.db
    .update(evidence)
    .set({ purgedAt: at })
    .where(eq(evidence.id, id("purged")));
  await correct(day, {
    ...{ period: "2023-09", kind: "withhold", code: null, target: id("withheld") },
    ...{ words: "误公开", before: null, after: null },
  });
  for (const name of ["withdrawn", "purged", "withheld"]) {
    const answer = await ask(id(name));
    expect(answer.status, name).toBe(410);
    expect(await answer.json()).toMatchObject({ title: "已撤下", titleEn: "Withheld" });
  }
  const never = await (await ask(crypto.randomUUID())).text();
  const unmarked = await ask(id("unmarked"));
  expect([unmarked.status, await unmarked.text()]).toEqual([404, never]);
});
