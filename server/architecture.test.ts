import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** The rules of the layout, each with a message that says where the code should go. Only TypeScript is looked at. */

const root = process.cwd();
const tops = ["app", "server", "db", "seeds", "e2e"];
const files = tops.flatMap((top) =>
  readdirSync(path.join(root, top), { recursive: true, encoding: "utf8" })
    .map((name) => `${top}/${name.split(path.sep).join("/")}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("/migrations/")),
);
const rootFiles = readdirSync(root).filter((name) => /\.ts$/.test(name) && !name.endsWith(".d.ts"));
const textOf = (file: string) => readFileSync(path.join(root, file), "utf8");
const isTest = (file: string) => /\.(test|spec)\.tsx?$|(^|\/)testing[^/]*\.ts$/.test(file);
const known = new Set(files.map((file) => file.replace(/(\/index)?\.tsx?$/, "")));

const statement = /^(?:import|export)\s+(?!type\b)(?:([^"';]*?)\sfrom\s+)?["']([^"']+)["']/gm;
const lazily = /\bimport\(\s*["']([^"']+)["']\s*\)/g;
/** `import { type A, type B }` loads nothing that matters here. */
const loads = (names: string | undefined) =>
  names === undefined || !/^\{(\s*type\s+\w+(\s+as\s+\w+)?\s*,?)+\s*\}$/.test(names.trim());

/** What a file loads when it runs, as paths from the root without extension; packages as they are named. */
function importsOf(file: string): string[] {
  const text = textOf(file);
  const named = [...text.matchAll(statement)].flatMap(([, names, from = ""]) => (loads(names) ? [from] : []));
  const found = [...named, ...[...text.matchAll(lazily)].map(([, from = ""]) => from)];
  return found.map((from) => {
    if (from.startsWith("@/")) return from.slice(2);
    return from.startsWith(".") ? path.posix.join(path.posix.dirname(file), from) : from;
  });
}
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const own = (from: string) => tops.some((top) => from.startsWith(`${top}/`));
// What is not TypeScript (the starters) has rules of its own.
const edges = [...imports].flatMap(([file, all]) =>
  all.filter((to) => own(to) && !to.endsWith(".mjs")).map((to) => ({ file, to })),
);
/** Known debts, to be paid by moving the query to server/evidence/find.ts. Nothing is added here. */
const owed = new Set(["app/api/evidence/route.ts -> db/schema"]);
const told = (found: { file: string; to: string }[]) => found.map(({ file, to }) => `${file} -> ${to}`);

const mayImport: Record<string, (to: string) => boolean> = {
  app: (to) => /^(app|server)\//.test(to) || to === "db/values" || /^seeds\/accounts(\.json)?$/.test(to),
  server: (to) => /^(server|db)\//.test(to),
  db: (to) => /^db\//.test(to),
  seeds: (to) => /^(seeds|server|db)\//.test(to),
  e2e: (to) => /^e2e\//.test(to) || to === "seeds/accounts",
};

describe("imports", () => {
  it("are read at all", () => {
    expect(files.length).toBeGreaterThan(200);
    expect(imports.get("server/commitments/assign.ts")).toContain("server/people/departments-of");
    expect(edges.filter(({ to }) => known.has(to)).length).toBeGreaterThan(500);
  });

  it("go down: app, then server, then db; seeds stand on server and db; nothing imports app", () => {
    const wrong = edges.filter(({ file, to }) => {
      const top = file.split("/")[0] ?? "";
      // Tests and their worlds may use the makers of the seeds, and a test of db the verbs it needs.
      if (isTest(file) && top !== "e2e" && (to.startsWith("seeds/") || top === "seeds")) return false;
      if (isTest(file) && top === "app") return to.startsWith("e2e/");
      return !mayImport[top]?.(to);
    });
    expect(
      told(wrong).filter((one) => !owed.has(one)),
      "a rule belongs in server/, what stores in db/, what draws in app/; move the code to the side that may be asked",
    ).toEqual([]);
  });

  it("of client files take only schemas, policies, formats, transitions and the lamp from the server", () => {
    const free = /^server\/[\w-]+\/(schema|policy|format|transitions)$|^server\/lamp\/[\w-]+$|^db\/values$/;
    const client = edges.filter(
      ({ file, to }) => /^\s*["']use client["']/.test(textOf(file)) && /^(server|db)\//.test(to),
    );
    expect(
      told(client.filter(({ to }) => !free.test(to))),
      "the browser must not load the server: put what both need into schema.ts, policy.ts or format.ts, or import a type",
    ).toEqual([]);
  });

  it("of what browsers may load reach nothing but the like, zod and tables without a driver", () => {
    const shared =
      /^server\/[\w-]+\/(schema|policy|format|transitions)\.ts$|^server\/lamp\/(?!testing)[\w-]+\.ts$|^db\/values\.ts$/;
    const like =
      /^server\/[\w-]+\/(schema|policy|format|transitions)$|^server\/lamp\/[\w-]+$|^db\/values$|^zod$/;
    const wrong = [...imports].flatMap(([file, all]) =>
      shared.test(file) && !isTest(file)
        ? all.filter((to) => !like.test(to)).map((to) => ({ file, to }))
        : [],
    );
    expect(told(wrong), "keep it pure: fetch in find.ts or list.ts and pass plain values in").toEqual([]);
  });

  it("of server-only stay in the files that only Next loads", () => {
    const agreed = ["server/request.ts", "server/auth.ts", "server/core/db.ts"];
    const users = files.filter(
      (file) => imports.get(file)?.includes("server-only") && !file.startsWith("app/"),
    );
    expect(
      users.filter((file) => !agreed.includes(file)),
      "server-only throws outside Next: verbs must load in tests, seeds and commands; take the context as an argument",
    ).toEqual([]);
    const reached = edges.filter(
      ({ file, to }) =>
        agreed.includes(`${to}.ts`) &&
        !file.startsWith("app/") &&
        !agreed.includes(file) &&
        file !== "server/people/router.ts",
    );
    expect(told(reached), "what tests or seeds load must not reach a file that only Next can load").toEqual(
      [],
    );
  });

  it("of a router are for root.ts alone", () => {
    const wrong = edges.filter(
      ({ file, to }) => /^server\/.*\/router$/.test(to) && file !== "server/root.ts" && !isTest(file),
    );
    expect(told(wrong), "call the verb, not the router of another noun").toEqual([]);
  });

  it("of server files make no circle", () => {
    const next = (file: string) =>
      (imports.get(file) ?? []).flatMap((to) =>
        [`${to}.ts`, `${to}.tsx`, `${to}/index.ts`].filter((one) => imports.has(one)),
      );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: string[]) => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
      if (done.has(file) || trail.includes(file)) return;
      for (const to of next(file)) visit(to, [...trail, file]);
      done.add(file);
    };
    for (const file of files.filter((one) => one.startsWith("server/"))) visit(file, []);
    expect(circles, "put what both need into a third file that imports neither").toEqual([]);
  });
});

describe("files", () => {
  it("stay small: 300 lines, tests 400", () => {
    const lines = (file: string) => textOf(file).trimEnd().split("\n").length;
    const long = [...files, ...rootFiles].filter((file) => lines(file) > (isTest(file) ? 400 : 300));
    expect(
      long.map((file) => `${file}: ${lines(file)}`),
      "split it: one verb, one table family, one island",
    ).toEqual([]);
  });

  it("are named in kebab-case, for what they do", () => {
    const segment = /^(_?[a-z0-9]+(-[a-z0-9]+)*|\([a-z-]+\)|\[{1,2}(\.\.\.)?[a-z]+\]{1,2})$/;
    const name = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec))?\.tsx?$/;
    const odd = files.filter((file) => {
      const parts = file.split("/");
      const last = parts.pop() ?? "";
      return !name.test(last) || !parts.every((part) => segment.test(part));
    });
    expect(odd, "kebab-case, also for components: lamp-mark.tsx exports LampMark").toEqual([]);
    const vague = files.filter(
      (file) =>
        /\/(utils?|helpers?|types|common|misc|index)\.tsx?$|\/(utils?|helpers?|common)\//.test(file) &&
        // A dictionary has a section of words that every page uses.
        !/^(db\/schema\/index|seeds\/index|app\/_words\/(zh|en)\/common)\.ts$/.test(file),
    );
    expect(vague, "name it after the one thing that it does, and put it beside its only user").toEqual([]);
  });

  it("read the environment in one place", () => {
    const may =
      /^(server\/(env|startup|core\/log)\.ts|server\/(commands|start)\/.*|db\/.*|seeds\/index\.ts|seeds\/demo\/proof\.ts|e2e\/.*|app\/login\/read-demonstration\.ts)$/;
    const readers = files.filter(
      (file) => /\bprocess\.env\b/.test(textOf(file)) && !may.test(file) && !isTest(file),
    );
    expect(readers, "add the setting to server/env.ts, which checks it at the start, and ask env()").toEqual(
      [],
    );
  });
});
