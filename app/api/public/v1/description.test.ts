import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { validateXML } from "xmllint-wasm";
import { z } from "zod";
import { testDb } from "@/db/testing";
import { type PublishedWorld, publishedWorld } from "@/server/editions/testing";
import { publishHead } from "@/server/tick/publish-head";
import { GET } from "./[...path]/route";
import { endpoints } from "./endpoints";

const test = testDb();
vi.mock("@/server/core/db", () => ({ database: async () => ({ db: test.db }) }));
vi.stubEnv("NEXTAUTH_SECRET", "0123456789abcdefghijklmnopqrstuv");

let p: PublishedWorld;
beforeAll(async () => {
  p = await publishedWorld(test.db);
  await publishHead(p.w.ctx(p.w.people.supervisor, "2023-09-29"));
});

const ask = (path: string) => GET(new Request(`http://jiannuo.test/api/public/v1${path}`));
const described = async () => JSON.parse(await (await ask("/openapi.json")).text());

/** Every address of the description, filled with what the world has. */
const addressOf = (path: string) =>
  `/${p.government}/${p.year}${path
    .replace("/departments/{code}", `/departments/${p.w.housing.code}`)
    .replace("{code}", p.codes.measured)
    .replace("{id}", p.published.photo)}`;

describe("the description of the API", () => {
  it("is valid OpenAPI 3.1, and names every address with its refusals", async () => {
    const description = await described();
    const validator = new Validator();
    expect(await validator.validate(structuredClone(description))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
    expect(Object.keys(description.paths)).toEqual(
      endpoints.map(({ path }) => `/{government}/{year}${path}`),
    );
    for (const { get } of Object.values<{
      get: { responses: object; parameters: { name: string; in: string }[] };
    }>(description.paths)) {
      expect(Object.keys(get.responses)).toEqual(expect.arrayContaining(["200", "304", "400", "404"]));
      const places = get.parameters.map((one) => `${one.in} ${one.name}`);
      expect(new Set(places).size).toBe(places.length);
      expect(places).toEqual(
        expect.arrayContaining(["path government", "path year", "query edition", "header If-None-Match"]),
      );
    }
    expect(description.info).toMatchObject({ version: "1.0", license: { name: "CC-BY-4.0" } });
  });

  it("is what every JSON answer keeps to, problems too", async () => {
    const description = await described();
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addSchema({ $id: "api", ...description });
    const answers = endpoints.flatMap(({ path, schema }) => (schema ? [{ path, name: schema.name }] : []));
    expect(answers.length).toBeGreaterThan(5);
    for (const { path, name } of answers) {
      const check = ajv.getSchema(`api#/components/schemas/${name}`);
      const answer = await ask(addressOf(path));
      expect(answer.headers.get("content-type"), path).toBe("application/json; charset=utf-8");
      const body = await answer.json();
      if (!check) throw new Error(`no schema ${name}`);
      check(body);
      expect(check.errors ?? [], path).toEqual([]);
      check({ ...body, reviewerRemark: "more than is named" });
      expect(check.errors?.[0]?.message, path).toContain("must NOT have");
    }
    const problem = ajv.getSchema("api#/components/schemas/Problem");
    expect(problem?.(await (await ask(addressOf("/nothing"))).json())).toBe(true);
  });

  it("is what the shapes in the code say as well", async () => {
    for (const { path, schema } of endpoints)
      if (schema) {
        const parsed = z.safeParse(schema.shape, await (await ask(addressOf(path))).json());
        expect(parsed.error?.issues ?? [], path).toEqual([]);
      }
  });
});

const grammar = readFileSync("server/public/testing-atom.rng", "utf8");
const atom = (xml: string) =>
  validateXML({ xml: [{ fileName: "feed.xml", contents: xml }], schema: [grammar], extension: "relaxng" });

describe("the feeds", () => {
  it("are Atom in both languages, for the plan, a department and a commitment", async () => {
    const feeds = endpoints.filter(({ path }) => path.endsWith(".atom"));
    expect(feeds).toHaveLength(3);
    for (const { path } of feeds)
      for (const lang of ["zh", "en"]) {
        const text = await (await ask(`${addressOf(path)}?lang=${lang}`)).text();
        expect((await atom(text)).errors, path).toEqual([]);
        expect(text).toContain(`xml:lang="${lang === "zh" ? "zh-CN" : "en"}"`);
        expect(text).toContain(`href="http://jiannuo.test/api/public/v1${addressOf(path)}?lang=${lang}"`);
        const ids = [...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id = ""]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids)
          expect(id).toMatch(new RegExp(`^tag:jiannuo\\.test,2023-01-01:${p.government}/2023/`));
        expect(text).not.toContain("演示数据");
      }
    const plan = await (await ask(addressOf("/feed.atom"))).text();
    expect(plan).toContain("七月公开进展");
    expect((await atom(plan.replace(/<updated>[^<]*<\/updated>/, ""))).valid).toBe(false);
    expect((await atom(plan.replace("<entry>", "<entry><secret>1</secret>"))).valid).toBe(false);
  });
});
