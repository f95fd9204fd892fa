import { createHmac } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { robots } from "@/db/schema";
import { testDb } from "@/db/testing";
import { write } from "../core/context";
import { deliver } from "../outbox/deliver";
import { notify } from "../messages/notify";
import { kept, outboxOf } from "../outbox/testing";
import type { Transports } from "../outbox/transports";
import { refusal, world } from "../testing";
import { refusesAllBut } from "../testing-refusals";
import { isRobotAddress } from "./address";
import { type Fetch, sendToRobot } from "./send";
import { testRobot } from "./test-robot";

const test = testDb();
const urls = {
  wecom: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789-abcd",
  dingtalk: "https://oapi.dingtalk.com/robot/send?access_token=0123456789abcd",
  feishu: "https://open.feishu.cn/open-apis/bot/v2/hook/0123456789-abcd",
};
const wecom = {
  vendor: "wecom" as const,
  name: "督查工作群",
  url: urls.wecom,
  secret: "",
  withText: false,
};
const said = {
  title: "践诺",
  text: "已交办 3 件\n[请签收]",
  link: { text: "打开", url: "https://j.example/x" },
};

/** A vendor that answers, and keeps what it was asked. */
function vendor(answer: Response | Error) {
  const asked: { url: URL; init: RequestInit; body: Record<string, unknown> }[] = [];
  const call: Fetch = async (url, init) => {
    asked.push({ url: new URL(url), init, body: JSON.parse(String(init.body)) });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, call };
}
const ok = (body: unknown = { errcode: 0 }) => new Response(JSON.stringify(body));
const now = new Date("2023-09-28T04:00:00Z");

describe("a robot's address", () => {
  it.each(Object.entries(urls))("of %s is taken, and only by its own vendor", (name, url) => {
    for (const one of ["wecom", "dingtalk", "feishu"] as const)
      expect(isRobotAddress(one, url)).toBe(one === name);
  });

  it.each([
    "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789",
    "https://qyapi.weixin.qq.com:8443/cgi-bin/webhook/send?key=0123456789",
    "https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=0123456789",
    "https://evil.example/cgi-bin/webhook/send?key=0123456789",
    "https://user@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789",
    "https://:pass@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789",
    "https://qyapi.weixin.qq.com/cgi-bin/webhook/send/../upload?key=0123456789",
    "https://qyapi.weixin.qq.com/cgi-bin/webhook/send",
    "https://127.0.0.1/cgi-bin/webhook/send?key=0123456789",
    "https://[::1]/cgi-bin/webhook/send?key=0123456789",
    "https://[::ffff:127.0.0.1]/cgi-bin/webhook/send?key=0123456789",
    "https://2130706433/cgi-bin/webhook/send?key=0123456789",
    "https://qyapi.weixin.qq.com./cgi-bin/webhook/send?key=0123456789",
    "https://qyapi.weixin.qq.com@evil.example/cgi-bin/webhook/send?key=0123456789",
    "https://evil.example\\@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789",
    "https://evil.example#@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789",
    "https://qyapi.weixin.qq.com/cgi-bin%2fwebhook/send?key=0123456789",
    "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789%0d%0aHost:evil",
    "https://qyapı.weixin.qq.com/cgi-bin/webhook/send?key=0123456789",
    "qyapi.weixin.qq.com",
  ])("like %s is refused, and never called", async (url) => {
    expect(isRobotAddress("wecom", url)).toBe(false);
    const { asked, call } = vendor(ok());
    const robot = { id: "r", vendor: "wecom" as const, url, secret: null };
    await expect(sendToRobot(robot, said, { call })).rejects.toThrow("address not allowed");
    expect(asked).toEqual([]);
  });
});

describe("a message to a robot", () => {
  const send = async (name: keyof typeof urls, secret: string | null, answer = ok()) => {
    const { asked, call } = vendor(answer);
    await sendToRobot({ id: "r", vendor: name, url: urls[name], secret }, said, { call, now });
    expect(asked[0]?.init).toMatchObject({
      method: "POST",
      redirect: "error",
      signal: expect.any(AbortSignal),
    });
    return asked[0];
  };
  const content = "已交办 3 件 请签收 \n\n[打开](https://j.example/x)";

  it("is what each vendor understands, signed where there is a secret", async () => {
    expect((await send("wecom", null))?.body).toEqual({ msgtype: "markdown", markdown: { content } });
    const ding = await send("dingtalk", "SECabc");
    expect(ding?.body).toEqual({ msgtype: "markdown", markdown: { title: "践诺", text: content } });
    const stamp = String(now.getTime());
    expect(ding?.url.searchParams.get("timestamp")).toBe(stamp);
    expect(ding?.url.searchParams.get("sign")).toBe(
      createHmac("sha256", "SECabc").update(`${stamp}\nSECabc`).digest("base64"),
    );
    expect((await send("dingtalk", null))?.url.searchParams.has("sign")).toBe(false);
    const seconds = String(now.getTime() / 1000);
    expect((await send("feishu", "abc", ok({ code: 0 })))?.body).toEqual({
      timestamp: seconds,
      sign: createHmac("sha256", `${seconds}\nabc`).update("").digest("base64"),
      msg_type: "text",
      content: { text: `已交办 3 件 请签收 \n${said.link.url}` },
    });
  });

  it.each([
    [ok({ errcode: 93000 }), "refused with code 93000"],
    [ok({ code: 19021 }), "refused with code 19021"],
    [ok({}), "refused with code none"],
    [new Response("<html>"), "refused with code unreadable"],
    [new Response("", { status: 502 }), "HTTP 502"],
    [new TypeError(`redirected from ${urls.wecom}`), "not reached"],
  ])("fails in words that hold no key: %#", async (answer, words) => {
    const { call } = vendor(answer);
    const robot = { id: "r", vendor: "wecom" as const, url: urls.wecom, secret: null };
    await expect(sendToRobot(robot, said, { call })).rejects.toThrow(new RegExp(`^${words}$`));
  });
});

describe("robots", () => {
  it("are kept by supervisors; what is saved is shown masked and stays out of the trail", async () => {
    const w = await world(test.db);
    const may = ["supervisor", "involvedSupervisor"] as const;
    await refusesAllBut(w, may, (call) => call.messages.robots.add(wecom), "robot.notYours");
    await refusesAllBut(w, may, (call) => call.messages.robots.list(), "robot.notYours");
    const me = w.as(w.people.supervisor);
    const url = "https://evil.example/";
    await expect(me.messages.robots.add({ ...wecom, url })).rejects.toMatchObject(
      refusal("BAD_REQUEST", "robot.address"),
    );
    const { id } = await me.messages.robots.add(wecom);
    expect(await me.messages.robots.list()).toEqual([
      {
        ...{ id, vendor: "wecom", name: "督查工作群", withText: false, signed: false },
        address: "qyapi.weixin.qq.com/…abcd",
      },
    ]);
    const event = await w.lastEvent();
    expect(event).toMatchObject({ verb: "robot.add", actorId: w.people.supervisor.userId });
    expect(JSON.stringify(event?.payload)).not.toContain("0123456789");
    const other = await world(test.db);
    await expect(other.as(other.people.supervisor).messages.robots.stop({ id })).rejects.toMatchObject(
      refusal("NOT_FOUND", "robot.missing"),
    );
    expect(await other.as(other.people.supervisor).messages.robots.list()).toEqual([]);
    await me.messages.robots.stop({ id });
    expect((await w.lastEvent())?.verb).toBe("robot.stop");
    expect(await me.messages.robots.list()).toEqual([]);
    for (const verb of ["stop", "test"] as const)
      await expect(me.messages.robots[verb]({ id })).rejects.toMatchObject(
        refusal("CONFLICT", "robot.moved"),
      );
  });

  it("are tested at once, with the vendor's answer in words", async () => {
    const w = await world(test.db);
    const { id } = await w.as(w.people.supervisor).messages.robots.add(wecom);
    const ctx = w.ctx(w.people.supervisor);
    const good = vendor(ok());
    expect(await testRobot(ctx, { id }, good.call)).toEqual({ id });
    expect(good.asked[0]?.body).toEqual({
      msgtype: "markdown",
      markdown: { content: "测试消息：机器人已接通。" },
    });
    await expect(testRobot(ctx, { id }, vendor(ok({ errcode: 40008 })).call)).rejects.toMatchObject({
      key: "robot.notReached",
      facts: { why: "refused with code 40008" },
    });
  });

  it("hear of notices with code and number, of assignments with a count, of titles only where told to", async () => {
    const w = await world(test.db);
    const me = w.as(w.people.supervisor);
    const { id: plain } = await me.messages.robots.add(wecom);
    const { id: telling } = await me.messages.robots.add({ ...wecom, withText: true });
    const { id: stopped } = await me.messages.robots.add(wecom);
    await me.messages.robots.stop({ id: stopped });
    const { code, titleZh, titleEn } = w.commitment;
    const facts = { code, titleZh, titleEn, step: "blue", numberText: "督〔2023〕1号", reason: "进度滞后" };
    const to = { departmentIds: [w.housing.id] };
    await write(w.ctx(w.people.supervisor), async (ctx) => {
      await notify(ctx, to, { key: "notice.issued", facts, href: "/notices/1" });
      for (const n of [1, 2, 3])
        await notify(ctx, to, { key: "commitment.assigned", facts: { ...facts, code: `A${n}` }, href: "/x" });
      await notify(ctx, to, { key: "commitment.recalled", facts, href: null });
    });
    const out = kept();
    const real = () => new Date(Date.now() + 1000);
    await deliver({ db: test.db, real, transports: out.transports, baseUrl: "https://j.example" });
    const of = (id: string) =>
      out.robots
        .filter((one) => one.id === id)
        .map(({ text, url }) => [text, url])
        .sort();
    const assigned = ["已交办 3 项承诺事项，请牵头单位签收。", "https://j.example/commitments"];
    const issued = `已发出蓝色督查单 督〔2023〕1号：${code}`;
    expect(of(plain)).toEqual([[issued, "https://j.example/notices/1"], assigned].sort());
    expect(of(telling)).toEqual([[`${issued} ${titleZh}`, "https://j.example/notices/1"], assigned].sort());
    expect(of(stopped)).toEqual([]);
    expect(await outboxOf(test.db, w)).toHaveLength(4);
  });

  it("that fail hold up no other, and are told later", async () => {
    const w = await world(test.db);
    const me = w.as(w.people.supervisor);
    const { id } = await me.messages.robots.add(wecom);
    const { id: broken } = await me.messages.robots.add(wecom);
    await test.db.update(robots).set({ url: "https://evil.example/" }).where(eq(robots.id, broken));
    const to = { departmentIds: [w.housing.id] };
    await write(w.ctx(w.people.supervisor), (ctx) =>
      notify(ctx, to, { key: "instruction.given", facts: { code: "A" }, href: null }),
    );
    const { asked, call } = vendor(ok());
    const transports: Transports = { mail: null, robot: (robot, text) => sendToRobot(robot, text, { call }) };
    const real = () => new Date(Date.now() + 1000);
    expect(await deliver({ db: test.db, real, transports, baseUrl: null })).toEqual({ sent: 1, failed: 1 });
    expect(asked).toHaveLength(1);
    expect(await me.messages.problems()).toMatchObject([
      { channel: "robot", robotId: broken, lastError: "address not allowed", attempts: 1 },
    ]);
    expect(id).not.toBe(broken);
  });
});
