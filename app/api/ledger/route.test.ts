import { createTranslator } from "next-intl";
import { expect, it, vi } from "vitest";
import { zh } from "@/app/_words/zh";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { clockAt } from "@/server/core/clock";
import type { Actor } from "@/server/core/context";
import { world } from "@/server/testing";
import { acceptedFiling } from "@/server/updates/testing";
import { GET } from "./route";

const test = testDb();
const session: { actor: Actor | null } = { actor: null };
vi.mock("@/server/request", () => ({
  requestContext: async () => ({ db: test.db, actor: session.actor, clock: clockAt("2023-09-28") }),
}));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "zh",
  getTranslations: async (namespace: "ledger") => createTranslator({ locale: "zh", messages: zh, namespace }),
}));

const ask = (query = "") => GET(new Request(`http://jiannuo.test/api/ledger${query}`));
const linesOf = async (answer: Response) => (await answer.text()).split("\r\n").filter(Boolean);

it("is what the ledger shows: its rows, columns and groups, marked, and nothing that runs", async () => {
  const w = await world(test.db, { commitment: { code: "E-1" } });
  await acceptedFiling(w, "2023-08", "1468");
  await makeCommitment(test.db, w, {
    leadDepartmentId: w.parks.id,
    code: "E-2",
    titleZh: '=HYPERLINK("x"),两\n行',
  });
  session.actor = { ...w.people.observer, demonstration: true };
  const answer = await ask("?group=department&cols=department,deviation,said,originalDueOn&page=7&size=50");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toContain("ledger-demonstration-2023-09-28.csv");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split("\r\n").filter(Boolean);
  expect(lines).toEqual([
    '"分组","编号","主要任务","牵头单位","原定时限","偏差（百分点）","进展情况","演示数据"',
    '"区住房和城乡建设局","E-1","加快2700套安置房建设","区住房和城乡建设局","2023-12-31",-12.3,"累计建成1652套","是"',
    expect.stringMatching(
      /^"区园林绿化服务中心","E-2","'=HYPERLINK\(""x""\),两\n行","区园林绿化服务中心","2023-12-31",.*,"是"$/,
    ),
  ]);

  session.actor = w.people.observer;
  const [shares, first] = await linesOf(
    await ask("?q=E-1&cols=dueOn,originalDueOn,lamp,reason,gap,expected"),
  );
  expect(shares).toBe(
    '"编号","主要任务","完成时限","原定时限","亮灯","亮灯原因","完成进度（%）","序时进度（%）"',
  );
  expect(first).toMatch(/,"2023-12-31","2023-12-31","滞后","序时 66.7%，完成 54.4%.*",54.4,66.7$/);
  const narrowed = await linesOf(await ask("?q=azf&cols=dueOn&asOf=2023-05-15"));
  expect(narrowed).toEqual([
    '"编号","主要任务","完成时限","原定时限","截至"',
    expect.stringContaining('"2023-05-15"'),
  ]);
  expect(narrowed).toHaveLength(2);
  expect((await linesOf(await ask("?q=没有这样的事"))).length).toBe(1);
});

it("is for whoever is signed in, and of days that there are", async () => {
  const w = await world(test.db);
  session.actor = null;
  expect((await ask()).status).toBe(401);
  session.actor = w.people.officer;
  expect((await ask("?asOf=2022-01-01")).status).toBe(400);
});
