import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { testDb } from "@/db/testing";
import { correct } from "@/server/editions/correct";
import { type PublishedWorld, publishedWorld } from "@/server/editions/testing";
import { world } from "@/server/testing";
import { DELETE, GET, HEAD, OPTIONS, POST } from "./[...path]/route";
import { isKnown } from "./send";

const test = testDb();
vi.mock("@/server/core/db", () => ({ database: async () => ({ db: test.db }) }));
vi.stubEnv("NEXTAUTH_SECRET", "0123456789abcdefghijklmnopqrstuv");

let p: PublishedWorld;
let root: string;
beforeAll(async () => {
  p = await publishedWorld(test.db);
  root = `/api/public/v1/${p.government}/${p.year}`;
});

const request = (path: string, headers: HeadersInit = {}, method = "GET") =>
  new Request(`http://jiannuo.test${path}`, { headers, method });
const ask = (path: string, headers: HeadersInit = {}) => GET(request(path, headers));

describe("conditional requests", () => {
  it("are answered with 304 while nothing has changed, whichever way the tag is named", async () => {
    const whole = await ask(`${root}/commitments.json`);
    const tag = whole.headers.get("etag") ?? "";
    expect(whole.status).toBe(200);
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    for (const header of [tag, `W/${tag}`, `"other", W/"more", ${tag}`, "*"]) {
      const again = await ask(`${root}/commitments.json`, { "if-none-match": header });
      expect(again.status, header).toBe(304);
      expect(again.headers.get("etag")).toBe(tag);
      expect(await again.text()).toBe("");
    }
    expect((await ask(`${root}/commitments.json`, { "if-none-match": '"other"' })).status).toBe(200);
    expect((await ask(`${root}/commitments.json?lamp=red`, { "if-none-match": tag })).status).toBe(200);
    expect(isKnown(null, tag)).toBe(false);
  });

  it("see a correction, in the edition and in its feed", async () => {
    const before = await ask(`${root}/edition.json`);
    const feed = await ask(`${root}/feed.atom`);
    await correct(p.w.ctx(p.w.people.supervisor), {
      ...{ period: p.period, kind: "note", code: p.codes.red, target: null },
      ...{ words: "更正：<泊位>数有误", before: "500", after: "480" },
    });
    for (const [path, was] of [
      ["edition.json", before],
      ["feed.atom", feed],
    ] as const) {
      const now = await ask(`${root}/${path}`, { "if-none-match": was.headers.get("etag") ?? "" });
      expect(now.status, path).toBe(200);
      expect(await now.text()).toContain("泊位");
    }
    const one = await (await ask(`${root}/commitments/${p.codes.red}.json`)).json();
    expect(one).toMatchObject({ commitment: { code: p.codes.red }, corrections: [{ after: "480" }] });
    expect(await (await ask(`${root}/commitments/${p.codes.measured}.json`)).json()).toMatchObject({
      corrections: [],
    });
  });
});

describe("a packed answer", () => {
  it("has a tag of its own, and is told apart from the plain one", async () => {
    for (const path of ["edition.json", "commitments.csv", "audit/links.csv", "feed.atom"]) {
      const plain = await ask(`${root}/${path}`);
      const packed = await ask(`${root}/${path}`, { "accept-encoding": "br, gzip" });
      expect(plain.headers.get("content-encoding"), path).toBeNull();
      expect(packed.headers.get("content-encoding"), path).toBe("gzip");
      for (const one of [plain, packed]) expect(one.headers.get("vary")).toBe("Accept-Encoding");
      expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(
        Buffer.from(await plain.arrayBuffer()).toString(),
      );
      const [tag, other] = [plain, packed].map((one) => one.headers.get("etag") ?? "");
      expect(tag).not.toBe(other);
      const asked = (known = "", encoding = "identity") =>
        ask(`${root}/${path}`, { "if-none-match": known, "accept-encoding": encoding });
      const statuses = [asked(tag), asked(other), asked(tag, "gzip"), asked(other, "gzip")];
      expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([304, 200, 200, 304]);
    }
  });

  it("is built once for one address, whatever else the address says, until something is published", async () => {
    const built = vi.spyOn(JSON, "stringify");
    const times = () => built.mock.calls.filter(([one]) => Boolean(Object(one).commitments)).length;
    const first = await ask(`${root}/commitments.json?size=3`);
    const before = times();
    const again = await ask(`${root}/commitments.json?utm_source=x&size=3`, {
      "if-none-match": first.headers.get("etag") ?? "",
    });
    expect([again.status, times()]).toEqual([304, before]);
    expect(await (await ask(`${root}/commitments.json?size=3`)).text()).toBe(await first.text());
    await ask(`${root}/commitments.json?size=2`);
    expect(times()).toBe(before + 1);
    built.mockRestore();
    const feed = await (await ask(`${root}/feed.atom?x=1&lang=en`)).text();
    expect(feed).toContain("feed.atom?lang=en");
  });
});

describe("an answer", () => {
  it("may be kept and used by anybody, names its licence and its description", async () => {
    const { headers } = await ask(`${root}/edition.json`);
    expect(headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("link")).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
    expect(headers.get("link")).toContain('</api/public/v1/openapi.json>; rel="service-desc"');
    expect(headers.get("x-robots-tag")).toBeNull();
  });

  it("to HEAD has the headers of GET and nothing else; other methods are refused", async () => {
    for (const path of ["edition.json", "commitments.csv", "audit/links.csv", "feed.atom"]) {
      const [get, head] = [await ask(`${root}/${path}`), await HEAD(request(`${root}/${path}`, {}, "HEAD"))];
      expect([...head.headers], path).toEqual([...get.headers]);
      expect(await head.text()).toBe("");
    }
    for (const refused of [POST(), DELETE()]) {
      expect(refused.status).toBe(405);
      expect(refused.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
      expect(await refused.json()).toMatchObject({ status: 405, titleEn: "Reading only" });
    }
    expect(OPTIONS().headers.get("access-control-allow-headers")).toBe("If-None-Match");
  });

  it("pages, narrows and finds as the list does", async () => {
    const list = await (await ask(`${root}/commitments.json?size=3&page=2&unknown=1&lamp=`)).json();
    expect(list).toMatchObject({ total: 4, page: 2, pages: 2, size: 3, commitments: [{}] });
    const red = await (await ask(`${root}/commitments.json?lamp=red`)).json();
    expect(red.commitments.map(({ code }: { code: string }) => code)).toContain(p.codes.red);
  });
});

const malformed = [
  ["shizhong/20x3/edition.json", "year"],
  ["shizhong/2023.5/editions.json", "year"],
  ["Shi_Zhong/2023/editions.json", "government"],
  ["$/edition.json?edition=2023-13", "edition"],
  ["$/commitments.csv?edition=newest", "edition"],
  ["$/commitments.json?page=0", "page"],
  ["$/commitments.json?page=-1", "page"],
  ["$/commitments.json?page=1e3", "page"],
  ["$/commitments.json?size=100000", "size"],
  ["$/commitments.json?size=201", "size"],
  ["$/commitments.json?lamp=purple", "lamp"],
  ["$/commitments.json?bucket=red", "bucket"],
  ["$/commitments.json?livelihood=perhaps", "livelihood"],
  [`$/commitments.json?q=${"长".repeat(101)}`, "q"],
  ["$/feed.atom?lang=fr", "lang"],
  ["$/audit/links.csv?after=-1", "after"],
] as const;

it.each(malformed)("%s is refused with words about %s", async (path, parameter) => {
  const answer = await ask(path.startsWith("$") ? path.replace("$", root) : `/api/public/v1/${path}`);
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const body = await answer.json();
  expect(body).toMatchObject({ type: "about:blank", status: 400, title: "参数有误" });
  expect(body.detail).toContain(parameter);
  expect(body.detailEn).toContain(parameter);
});

it("says the same of what does not exist, is foreign or is not published", async () => {
  const other = await world(test.db);
  const unpublished = `/api/public/v1/${other.government.slug}/${other.plan.year}`;
  const never = await (await ask("/api/public/v1/nowhere/2023/edition.json")).text();
  expect(never).toContain("没有找到");
  for (const path of [
    ...["edition.json", "editions.json", "feed.atom", "audit/heads.json", "audit/links.csv"].map(
      (name) => `${unpublished}/${name}`,
    ),
    `/api/public/v1/${p.government}/1999/edition.json`,
    `${root}/edition.json?edition=2023-07`,
    `${root}/commitments/NONE-1.json`,
    `${root}/commitments/${other.commitment.code}.jso`,
    `${root}/commitments/%E0%A4%A.json`,
    `${root}/commitments/NONE/feed.atom`,
    `${root}/departments/nobody/feed.atom`,
    `${root}/commitments.json?department=nobody`,
    `${root}/commitments.json?page=9000`,
    `${root}/evidence/${p.withheld.evidence}`,
    `${root}/evidence/${crypto.randomUUID()}`,
    `${root}/evidence/${p.published.link}`,
    `${root}/evidence/x`,
    `${root}/nothing.json`,
    root,
    "/api/public/v1/",
  ]) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text()).toBe(never);
  }
});
