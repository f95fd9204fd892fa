import { readFileSync } from "node:fs";
import { and, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import {
  commitments,
  evidence,
  governments,
  lampOverrides,
  updates,
  users,
  verifications,
} from "@/db/schema";
import { testDb } from "@/db/testing";
import { placeClue } from "@/server/clues/testing";
import { correct } from "@/server/editions/correct";
import { publish } from "@/server/editions/publish";
import { type PublishedWorld, publishedWorld } from "@/server/editions/testing";
import { noticeIn } from "@/server/notices/testing";
import { findPublished } from "@/server/public/find";
import { listEditions } from "@/server/public/list-editions";
import { keptText, publicReport } from "@/server/public/read-report";
import { proved } from "@/server/requests/testing";
import { publishHead } from "@/server/tick/publish-head";
import { filing, send } from "@/server/updates/testing";
import { GET } from "./[...path]/route";
import { endpoints } from "./endpoints";

const test = testDb();
vi.mock("@/server/core/db", () => ({ database: async () => ({ db: test.db }) }));
vi.stubEnv("NEXTAUTH_SECRET", "0123456789abcdefghijklmnopqrstuv");

const secret = "绝不公开Secret";
let p: PublishedWorld;

/** Fills every unpublished field that there is with the marker, as people would, before the next edition is signed. */
async function hideSecrets() {
  const { w } = p;
  const { officer, officer2, supervisor } = w.people;
  const common = { governmentId: w.government.id, commitmentId: w.commitment.id };
  const words = { progress: `${secret}进展`, problems: `${secret}问题`, nextSteps: `${secret}措施` };
  await test.db
    .update(users)
    .set({ name: `${secret}姓名`, phone: "13800001234", email: "secret@example.cn" })
    .where(eq(users.id, officer.userId));
  await test.db
    .update(updates)
    .set({
      remark: `${secret}审核意见`,
      returnReason: `${secret}退回原因`,
      correctionReason: `${secret}更正原因`,
    })
    .where(eq(updates.commitmentId, w.commitment.id));
  await test.db.update(updates).set(words).where(eq(updates.id, p.withheld.update));
  const sent = await send(w, { period: "2023-09", ...words }, officer, "2023-09-28");
  await w.as(supervisor, "2023-09-29").updates.return({ id: sent.id, version: sent.version, reason: secret });
  const { readings: _, claims: __, ...draft } = filing(w, { period: "2023-10", ...words });
  await test.db.insert(updates).values({
    ...{ ...draft, ...common, version: 1, kind: "periodic" as const, departmentId: w.housing.id },
    ...{ authorId: officer.userId, periodicKey: `${w.commitment.id}:2023-10` },
  });
  const pieces = [p.published.photo, p.published.link, p.withheld.evidence];
  await test.db
    .update(evidence)
    .set({ storageKey: `${secret}/key` })
    .where(eq(evidence.id, p.published.photo));
  await test.db.update(evidence).set({ name: secret }).where(eq(evidence.id, p.withheld.evidence));
  await proved(test.db, w, { name: `${secret}现场照片` });
  await test.db
    .update(verifications)
    .set({ note: secret, visit: { place: secret, people: secret, photoEvidenceId: null } })
    .where(and(inArray(verifications.evidenceId, pieces)));
  await noticeIn(test.db, w, "issued", "blue", { words: secret });
  await placeClue(test.db, w, "received", {
    words: secret,
    sender: { name: secret, contact: "13800001234" },
  });
  await w.as(officer2, "2023-09-29").requests.fileDeferral({
    ...{ commitmentId: w.commitment.id, reason: secret, progressSoFar: secret, dueOn: "2024-03-31" },
  });
  await test.db.insert(lampOverrides).values({
    ...{ commitmentId: w.commitment.id, period: "2023-09", lamp: "green" as const, reason: secret },
    ...{ knownOn: "2023-10-09", createdBy: supervisor.userId },
  });
  await test.db
    .update(commitments)
    .set({ refusalReason: secret, leadPostId: officer.postId })
    .where(eq(commitments.id, w.commitment.id));
}

beforeAll(async () => {
  p = await publishedWorld(test.db);
  await hideSecrets();
  const supervisor = p.w.ctx(p.w.people.supervisor, "2023-10-20");
  await test.db.update(governments).set({ demonstration: true }).where(eq(governments.id, p.w.government.id));
  await publish(supervisor, { period: "2023-09" });
  await correct(supervisor, {
    ...{ period: "2023-09", kind: "note", code: p.codes.measured, target: null },
    ...{ words: "公开的更正", before: null, after: null },
  });
  await publishHead(p.w.ctx(p.w.people.supervisor, "2023-10-21"));
});

const allowed: Record<string, string[]> = JSON.parse(
  readFileSync("app/api/public/v1/allowed-fields.json", "utf8"),
);

/** The field paths of a list, with those of the lists that it names (`commitments[] = CommitmentItem`). */
function pathsOf(name: string, below = ""): string[] {
  return (allowed[name] ?? []).flatMap((entry) => {
    const [path = "", other] = entry.split(" = ");
    const whole = below + path;
    return other ? pathsOf(other, `${whole}.`) : [whole];
  });
}

/** Where each value of an answer stands; what is empty or null stands for what could be in it. */
function* leavesOf(value: unknown, path = ""): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* leavesOf(one, `${path}[]`);
  else if (value !== null && typeof value === "object")
    for (const [name, member] of Object.entries(value))
      yield* leavesOf(member, path ? `${path}.${name}` : name);
  else yield path;
}

const answers = () =>
  endpoints.flatMap((endpoint) =>
    ["", "?edition=2023-08", "?edition=2023-09&lang=en&size=200"].map((search) => ({
      endpoint,
      address: `/api/public/v1/${p.government}/${p.year}${endpoint.path
        .replace("/departments/{code}", `/departments/${p.w.housing.code}`)
        .replace("{code}", p.codes.measured)
        .replace("{id}", p.published.photo)}${search}`,
    })),
  );
const ask = async (address: string) => GET(new Request(`http://jiannuo.test${address}`));

function forbidden(text: string): string[] {
  const { people } = p.w;
  const others = Object.values(people).flatMap(({ userId, name }) =>
    userId === people.supervisor.userId ? [] : [userId, `"${name}"`],
  );
  return [secret, "13800001234", "secret@example.cn", "八月内部", "八月内部台账", "张某某", ...others].filter(
    (one) => text.includes(one),
  );
}

it("tells a text once, in the edition that showed it first", async () => {
  for (const path of ["feed.atom", `commitments/${p.codes.measured}/feed.atom`]) {
    const text = await (await ask(`/api/public/v1/${p.government}/${p.year}/${path}`)).text();
    const ids = [...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id = ""]) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
    expect(ids.filter((id) => id.endsWith(`/2023-08/update/${p.published.update}`))).toHaveLength(1);
    expect(ids.filter((id) => id.includes("/update/"))).toHaveLength(1);
    expect(ids.filter((id) => id.endsWith("/2023-09/correction/1"))).toHaveLength(1);
    expect(text).toContain("公开的更正");
    expect(ids.some((id) => id.endsWith("/2023-09/edition"))).toBe(path === "feed.atom");
  }
});

describe("no public answer", () => {
  it("has a field that is not on the list", async () => {
    for (const { endpoint, address } of answers()) {
      if (endpoint.id === "getEvidence") continue;
      const answer = await ask(address);
      expect(answer.status, address).toBe(200);
      const text = await answer.text();
      const fields = endpoint.schema
        ? [...leavesOf(JSON.parse(text))]
        : endpoint.path.endsWith(".csv")
          ? (text.replace("\ufeff", "").split("\r\n")[0] ?? "")
              .split(",")
              .map((name) => name.replaceAll('"', ""))
          : [...text.matchAll(/<([a-z]\w*)[\s>]/g)].flatMap(([, name = ""]) => (name === "p" ? [] : [name]));
      expect(fields.length, address).toBeGreaterThan(3);
      const list = new Set(pathsOf(endpoint.id));
      expect(
        [...new Set(fields)].filter((field) => !list.has(field)),
        address,
      ).toEqual([]);
    }
  });

  it("has a word of what is not published", async () => {
    let walked = 0;
    for (const { address } of answers()) {
      const answer = await ask(address);
      const text = [...answer.headers].join("\n") + (await answer.text());
      expect(forbidden(text), address).toEqual([]);
      walked += 1;
    }
    expect(walked).toBe(endpoints.length * 3);
    expect(forbidden(`${secret} 八月内部进展`)).toEqual([secret, "八月内部"]);
    expect(await (await ask(`/api/public/v1/${p.government}/${p.year}/edition.json`)).text()).toContain(
      "七月公开进展",
    );
  });

  it("nor what the pages are made of", async () => {
    const ctx = { db: test.db };
    for (const edition of [null, "2023-08"]) {
      const published = await findPublished(ctx, { government: p.government, year: p.year, edition });
      const text = await keptText(ctx, { ...published, sha256: published.document.report.sha256 });
      const nothing = { lamp: null, area: null, department: null, livelihood: false };
      const made = [
        { ...published, governmentId: "", planId: "" },
        publicReport(published.document, text, nothing, p.codes.measured),
        await listEditions(ctx, published.planId),
      ];
      expect(forbidden(JSON.stringify(made))).toEqual([]);
    }
  });

  it("leaves a demonstration without its mark", async () => {
    for (const { endpoint, address } of answers()) {
      if (endpoint.id === "getEvidence" || address.includes("2023-08")) continue;
      const answer = await ask(address);
      expect(answer.headers.get("x-robots-tag"), address).toBe("noindex");
      const text = await answer.text();
      if (endpoint.schema) expect(JSON.parse(text), address).toMatchObject({ demonstration: true });
      else if (endpoint.path.endsWith(".csv")) {
        const [head = "", ...rows] = text.trimEnd().split("\r\n");
        expect(head, address).toMatch(/"demonstration"$/);
        for (const row of rows) expect(row).toMatch(/"true"$/);
        expect(answer.headers.get("content-disposition")).toContain("demonstration-");
      } else {
        const titles = [...text.matchAll(/<title[^>]*>(.*?)<\/title>/g)];
        expect(titles.length, address).toBeGreaterThan(0);
        for (const [, title] of titles) expect(title).toContain("演示数据");
      }
    }
  });

  it("stays where it was read longer than five minutes, of whatever edition", async () => {
    for (const { endpoint, address } of answers())
      if (endpoint.id !== "getEvidence")
        expect((await ask(address)).headers.get("cache-control"), address).toBe(
          "public, max-age=300, must-revalidate",
        );
  });
});
