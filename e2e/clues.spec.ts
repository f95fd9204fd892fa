import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";

const words = {
  zh: {
    words: "线索内容",
    name: "称呼",
    contact: "联系方式",
    send: "提交线索",
    received: "线索已收到",
    lookUp: "查询办理情况",
    receipt: "回执编号",
    look: "查询",
    again: "查询另一条",
    waits: "已收到，等待督查室核查",
    verified: "经核实属实，正在处理",
    none: /没有查到这个回执编号/,
    open: "查看 SZ2023-124 的线索",
    answer: "给反映人的答复",
    shown: "公开的说明",
    verify: "核实属实",
    said: "已记为核实属实。",
    notYours: "没有权限",
  },
  en: {
    words: "Your tip",
    name: "Your name",
    contact: "How to reach you",
    send: "Send the tip",
    received: "Your tip has been received",
    lookUp: "Look up what came of it",
    receipt: "Receipt number",
    look: "Look up",
    again: "Look up another",
    waits: "Received; waits to be checked",
    verified: "Verified; being acted on",
    none: /No tip has this receipt number/,
    open: "Open the tip about SZ2023-124",
    answer: "Answer to the sender",
    shown: "Published note",
    verify: "Verified",
    said: "Recorded as verified.",
    notYours: "Not for this role",
  },
};
const item = "/p/shizhong/2023/items/SZ2023-124";

/** Presses until the form is taken: it refuses whoever was faster than a person, and keeps what was typed. */
async function sendUntilTaken(page: Page, name: string) {
  await expect(async () => {
    const answer = page.waitForResponse((one) => one.request().method() === "POST");
    await page.getByRole("button", { name, exact: true }).click();
    expect((await answer).status()).toBe(200);
  }).toPass();
}

test("a citizen's tip is verified by the supervision office, and the receipt tells the citizen", async ({
  page,
  pageAs,
  language,
}) => {
  const say = words[language];
  const told = `三号楼的外墙脚手架还没有拆，${Date.now()}`;
  await page.goto(`${item}/clue`);
  await expectAccessible(page);
  await page.getByLabel(say.words).fill(told);
  await page.getByLabel(say.name).fill("路人甲");
  await page.getByLabel(say.contact).fill("lurenjia@example.cn");
  await sendUntilTaken(page, say.send);
  await expect(page.getByRole("heading", { level: 1, name: say.received })).toBeVisible();
  await expectAccessible(page);
  const receipt = (await page.locator("output").textContent()) ?? "";
  expect(receipt).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
  expect(page.url()).not.toContain(receipt);

  const look = async (number: string) => {
    await page.getByLabel(say.receipt).fill(number);
    await page.getByRole("button", { name: say.look, exact: true }).click();
  };
  await page.getByRole("link", { name: say.lookUp }).click();
  await expectAccessible(page);
  await look("0000-0000");
  await expect(page.getByText(say.none)).toBeVisible();
  await expectAccessible(page);
  await look(receipt.toLowerCase());
  await expect(page.getByText(say.waits)).toBeVisible();
  await expectAccessible(page);

  const office = await pageAs("supervisor");
  await office.goto("/clues?code=SZ2023-124");
  await expectAccessible(office);
  const row = office.getByRole("listitem").filter({ hasText: told });
  await expect(row).not.toContainText("路人甲");
  await row.getByRole("link", { name: say.open }).click();
  await expect(office.getByText("lurenjia@example.cn")).toBeVisible();
  await expectAccessible(office);
  await office.getByLabel(say.answer).fill("经现场核查属实，已请施工单位说明。");
  await office.getByLabel(say.shown).fill("有群众反映一处脚手架未拆，经核属实。");
  await office.getByRole("button", { name: say.verify, exact: true }).click();
  await expect(office.getByText(say.said)).toBeVisible();

  await page.getByRole("link", { name: say.again }).click();
  await look(receipt);
  await expect(page.getByText(say.verified)).toBeVisible();
  await expect(page.getByText("经现场核查属实，已请施工单位说明。")).toBeVisible();
  await page.goto(item);
  await expect(page.getByText("有群众反映一处脚手架未拆，经核属实。").first()).toBeVisible();
  // The answer is for the sender alone.
  await expect(page.getByText("经现场核查属实，已请施工单位说明。")).toHaveCount(0);
  await expect(page.getByText(told)).toHaveCount(0);

  const leader = await pageAs("leader");
  await leader.goto("/clues");
  await expect(leader.getByText(say.notYours)).toBeVisible();
  await expect(leader.getByText(told)).toHaveCount(0);
});
