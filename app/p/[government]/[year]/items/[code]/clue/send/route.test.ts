import { eq } from "drizzle-orm";
import { createTranslator } from "next-intl";
import { beforeAll, expect, it, vi } from "vitest";
import { en } from "@/app/_words/en";
import { zh } from "@/app/_words/zh";
import { clues } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeFormToken } from "@/server/clues/form-token";
import { secret, secretSender, secretWords } from "@/server/clues/testing";
import { limits } from "@/server/clues/throttle";
import { type PublishedWorld, publishedWorld } from "@/server/editions/testing";
import * as lookUpRoute from "../../../../clues/look-up/route";
import * as sendRoute from "./route";

const { POST: lookUp } = lookUpRoute;
const { POST: send } = sendRoute;
const test = testDb();
vi.mock("@/server/core/db", () => ({ database: async () => ({ db: test.db }) }));
vi.mock("@/server/env", () => ({ env: () => ({ NEXTAUTH_SECRET: secret, TRUSTED_PROXIES: [] }) }));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "zh",
  getTranslations: async ({ locale, namespace }: { locale: "zh" | "en"; namespace: "clues" }) =>
    createTranslator({ locale, messages: locale === "zh" ? zh : en, namespace }),
}));

let published: PublishedWorld;
beforeAll(async () => {
  published = await publishedWorld(test.db);
});

type Given = { fields?: Record<string, string>; headers?: Record<string, string>; query?: string };

function request(path: string, { fields = {}, headers = {}, query = "" }: Given) {
  return new Request(`http://jiannuo.test${path}${query}`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: {
      host: "jiannuo.test",
      "sec-fetch-site": "same-origin",
      "x-jiannuo-peer": "192.0.2.9",
      "content-security-policy": "style-src 'self' 'nonce-abc123=='",
      ...headers,
    },
  });
}
const tokenOf = (ageMs = 60_000, code = published.codes.measured) =>
  makeFormToken(
    secret,
    { government: published.government, year: published.year, code },
    new Date(Date.now() - ageMs),
  );
const filled = (more: Record<string, string> = {}) => ({
  ...{ words: secretWords, ...secretSender, website: "", token: tokenOf() },
  ...more,
});
const base = () => ({ government: published.government, year: String(published.year) });

function post(given: Given & { code?: string; government?: string; year?: string } = {}) {
  const params = { ...base(), code: published.codes.measured, ...given };
  const path = `/p/${params.government}/${params.year}/items/${params.code}/clue/send`;
  return send(request(path, { fields: filled(), ...given }), { params: Promise.resolve(params) });
}
const look = (receipt: string, given: Given = {}) =>
  lookUp(
    request(`/p/${published.government}/${published.year}/clues/look-up`, { fields: { receipt }, ...given }),
    {
      params: Promise.resolve(base()),
    },
  );
const kept = () => test.db.$count(clues, eq(clues.governmentId, published.w.government.id));

it("shows the receipt once, by which the sender finds the answer; in the language of the form", async () => {
  const sent = await post();
  const page = await sent.text();
  expect([sent.status, sent.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(page).toContain('<style nonce="abc123==">');
  expect(page).not.toContain("<script");
  expect(page).toContain(`href="/p/${published.government}/${published.year}/changes">本月变化</a>`);
  expect(page).toMatch(/items\/[\w-]+\?lang=en" lang="en" hreflang="en">English<\/a>/);
  expect(page).toContain("没有规定答复期限");
  expect(page).not.toContain(secretWords);
  const receipt = /<output class="clue-receipt">([^<]+)<\/output>/.exec(page)?.[1] ?? "";
  const found = await look(receipt);
  expect(found.status).toBe(200);
  const standing = await found.text();
  expect(standing).toContain("已收到，等待督查室核查");
  expect(standing).toMatch(new RegExp(`>${published.codes.measured} [^<]+</a>`));
  const english = await (await look(receipt.toLowerCase(), { query: "?lang=en" })).text();
  expect(english).toContain('<html lang="en">');
  expect(english).toContain("Received; waits to be checked");
  for (const answer of [english, await (await look(receipt)).text()])
    for (const hidden of [secretWords, ...Object.values(secretSender), receipt])
      expect(answer).not.toContain(hidden);
});

it("keeps what was typed when it refuses, and stores nothing", async () => {
  const before = await kept();
  const evil = `"><script>alert(1)</script>`;
  const typed = { words: `另一条线索${evil}`, name: evil };
  const [fast, stale] = [tokenOf(0), tokenOf(5 * 3_600_000)];
  const cases: [Given, number, string][] = [
    [{ fields: filled({ ...typed, token: fast }) }, 400, "提交得太快"],
    [{ fields: filled({ ...typed, token: stale }) }, 400, "已失效"],
    [{ fields: filled({ ...typed, token: tokenOf(60_000, "SZ-OTHER") }) }, 400, "已失效"],
    [{ fields: filled({ ...typed, website: "http://spam.example" }) }, 400, "程序自动填写"],
    [{ fields: filled({ ...typed, contact: "1".repeat(121) }) }, 400, "联系方式太长"],
  ];
  for (const [given, status, said] of cases) {
    const answer = await post(given);
    const page = await answer.text();
    expect([answer.status, page.includes(said)], said).toEqual([status, true]);
    expect(page, said).toContain("另一条线索&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>");
    expect(page, said).not.toContain("<script");
    // Who was too fast sends the same form again; any other gets a new one.
    expect(page.includes(fast), said).toBe(said === "提交得太快");
    expect(page.includes(stale), said).toBe(false);
  }
  const short = await post({ fields: filled({ words: "太短" }) });
  expect(await short.text()).toMatch(/id="words-error" class="clue-error">线索内容太短/);
  const foreign = await post({ headers: { "sec-fetch-site": "cross-site" } });
  expect(foreign.status).toBe(403);
  const silent = await post({ headers: { "sec-fetch-site": "", origin: "http://elsewhere.test" } });
  expect(silent.status).toBe(403);
  expect((await post({ fields: filled({ words: "长".repeat(20_000) }) })).status).toBe(413);
  expect(await kept()).toBe(before);
});

it("answers what is not published, or not there at all, alike", async () => {
  const gone = [
    { code: "SZ2023-999" },
    { government: "nowhere" },
    { government: "../etc" },
    { year: "1999" },
    { year: "x" },
  ];
  const pages = await Promise.all(
    gone.map(async (given) => {
      const answer = await post(given);
      return [answer.status, (await answer.text()).replaceAll(/<style.*<\/style>/gs, "")];
    }),
  );
  expect(pages.map(([status]) => status)).toEqual(gone.map(() => 404));
  expect(new Set(pages.map(([, text]) => text)).size).toBe(1);
  expect((await look("WRONG")).status).toBe(404);
});

it("tells who sends too many when to come back, and keeps their words", async () => {
  const headers = { "x-jiannuo-peer": "192.0.2.77" };
  for (let n = 0; n < limits.perHour; n++)
    expect((await post({ headers, fields: filled({ words: `第${n}条线索，内容各不相同` }) })).status).toBe(
      200,
    );
  const over = await post({ headers, fields: filled({ words: "超出次数的又一条线索" }) });
  expect(over.status).toBe(429);
  expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(3_500);
  expect(await over.text()).toContain("超出次数的又一条线索</textarea>");
  const again = await post({ headers: { "x-jiannuo-peer": "198.51.100.78" } });
  expect(again.status, "the same words from somebody else tell nothing").toBe(200);
});

it("takes a form that is sent again for what it is, and offers no third go of it", async () => {
  const headers = { "x-jiannuo-peer": "203.0.113.9" };
  const fields = filled({ words: "重复提交的一张线索表单" });
  expect((await post({ headers, fields })).status).toBe(200);
  const before = await kept();
  const again = await post({ headers, fields });
  const page = await again.text();
  expect([again.status, await kept()]).toEqual([409, before]);
  expect(page).toMatch(/已经提交过.*回执编号/);
  expect(page).not.toContain("<form");
  expect(page).not.toContain("重复提交的一张线索表单");
});

it("leads whoever asks for an answer's address back to the form, and takes no other method", async () => {
  const { government, year, codes } = published;
  const at = `/p/${government}/${year}`;
  const cases = [
    [sendRoute, `${at}/items/${codes.measured}/clue/send`, `${at}/items/${codes.measured}/clue`],
    [lookUpRoute, `${at}/clues/look-up`, `${at}/clues`],
  ] as const;
  for (const [route, from, to] of cases) {
    const params = Promise.resolve({ ...base(), code: codes.measured });
    const got = await route.GET(new Request(`http://jiannuo.test${from}?lang=en`), { params });
    expect([got.status, got.headers.get("location")]).toEqual([303, `${to}?lang=en`]);
    for (const method of ["PUT", "PATCH", "DELETE"] as const) {
      const no = await route[method](new Request(`http://jiannuo.test${from}`, { method }), { params });
      expect([no.status, no.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
      expect(await no.text()).toContain(to);
    }
    const gone = Promise.resolve({ ...base(), government: "nowhere", code: "X" });
    const away = await route.GET(new Request(`http://jiannuo.test${from}`), { params: gone });
    expect([away.status, away.headers.get("location")]).toEqual([404, null]);
  }
});
