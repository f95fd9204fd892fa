import { expect, it, vi } from "vitest";
import { testDb } from "@/db/testing";
import { record } from "@/server/core/audit";
import { clockAt } from "@/server/core/clock";
import { type Actor, write } from "@/server/core/context";
import { world } from "@/server/testing";
import { createTranslator } from "next-intl";
import { zh } from "@/app/_words/zh";
import { GET } from "./route";

const test = testDb();
const session: { actor: Actor | null } = { actor: null };
vi.mock("@/server/request", () => ({
  requestContext: async () => ({ db: test.db, actor: session.actor, clock: clockAt("2023-09-28") }),
}));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "zh",
  getTranslations: async (namespace: "audit") => createTranslator({ locale: "zh", messages: zh, namespace }),
}));

const ask = (query = "") => GET(new Request(`http://jiannuo.test/api/audit${query}`));

it("streams the own trail as a marked table that no spreadsheet runs", async () => {
  const w = await world(test.db);
  await write(w.ctx(w.people.supervisor), async (ctx) => {
    const subject = { kind: "plan", id: w.plan.id };
    await record(ctx, "plan.archive", subject, { after: { state: "archived" } });
    await record(
      ctx,
      "user.create",
      { kind: "user", id: w.people.officer.userId },
      { after: { name: "=HYPERLINK(1)" } },
    );
  });
  session.actor = { ...w.people.observer, demonstration: true };
  const answer = await ask();
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toContain("audit-demonstration-2023-09-28.csv");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split("\r\n").filter(Boolean);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^"序号".*"演示数据"$/);
  expect(lines[1]).toMatch(/^"2".*=HYPERLINK.*"是"$/);
  expect(lines[1]).not.toMatch(/(^|,)"=/);
  expect(lines[2]).toContain('"年度计划归档"');

  session.actor = w.people.observer;
  const narrowed = await (await ask("?group=plan&from=&person=")).text();
  expect(narrowed.split("\r\n").filter(Boolean)).toHaveLength(2);
  expect(narrowed).not.toContain("演示数据");
});

it("is for those who read the trail", async () => {
  const w = await world(test.db);
  session.actor = w.people.officer;
  expect((await ask()).status).toBe(403);
  session.actor = null;
  expect((await ask()).status).toBe(401);
});
