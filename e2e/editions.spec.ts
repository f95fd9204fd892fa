import { expect, expectAccessible, test } from "./fixtures";

test.use({ as: "supervisor" });

const said = {
  zh: {
    mark: "标记可公开",
    marked: /1 份已标记可公开/,
    pageOf: "2023年8月公开页",
    note: "说明更正",
    printed: "原为",
    right: "更正为",
    code: /承诺编号/,
    words: "更正说明",
    send: "公布更正",
    sure: "确认公布",
    toggle: /^(标记可公开|取消公开标记)：/,
  },
  en: {
    mark: "Mark for publication",
    marked: /1 text marked/,
    pageOf: "Public page of Aug 2023",
    note: "Correct by a note",
    printed: "It said",
    right: "It should say",
    code: /Commitment's code/,
    words: "Words of the correction",
    send: "Publish the correction",
    sure: "Yes, publish it",
    toggle: /^(Mark for publication|Remove the mark): /,
  },
};

test("a supervisor marks a text by keyboard, opens the public page and corrects an edition", async ({
  page,
  language,
}) => {
  const say = said[language];
  await page.goto("/editions");
  await expectAccessible(page);
  const box = page.locator("#marks input[name=id]").first();
  const id = await box.inputValue();
  await box.focus();
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  await page.getByRole("button", { name: say.mark, exact: true }).press("Enter");
  await expect(page.getByText(say.marked)).toBeVisible();
  await expect(page.locator(`#marks input[value="${id}"]`)).toHaveCount(0);
  await expect(page.getByRole("button", { name: say.mark, exact: true })).toBeFocused();

  await page.getByRole("link", { name: say.pageOf, exact: true }).click();
  await expect(page).toHaveURL(/\/p\/[a-z0-9-]+\/2023\?edition=2023-08$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto("/editions/2023-08");
  await expectAccessible(page);
  const form = page.getByRole("form", { name: say.note });
  await form.getByRole("button", { name: say.send }).click();
  await expect(form.getByLabel(say.words)).toBeFocused();
  await expect(form.getByLabel(say.words)).toHaveAttribute("aria-invalid", "true");
  await form.getByLabel(say.code).fill("SZ2023-124");
  await form.getByLabel(say.printed).fill("牵头单位：区城乡建设局");
  await form.getByLabel(say.right).fill("牵头单位：区住房和城乡建设局");
  await form.getByLabel(say.words).fill("牵头单位的名称写错了，特此更正。");
  await form.getByRole("button", { name: say.send }).click();
  await page.getByRole("dialog").getByRole("button", { name: say.sure }).click();
  const correction = page.getByRole("listitem").filter({ hasText: "牵头单位的名称写错了，特此更正。" });
  await expect(correction).toContainText("SZ2023-124");
  await expect(form.getByLabel(say.words)).toHaveValue("");
});

test("the mark of a piece is turned on its commitment's page", async ({ page, language }) => {
  await page.goto("/commitments/SZ2023-124");
  const button = page.getByRole("button", { name: said[language].toggle }).first();
  const before = (await button.textContent()) ?? "";
  await button.click();
  await expect(button).not.toHaveText(before);
});

test("whoever watches sees the editions and presses nothing", async ({ pageAs }) => {
  const page = await pageAs("observer");
  for (const path of ["/editions", "/editions/2023-08"]) {
    expect((await page.goto(path))?.status()).toBe(200);
    await expect(page.locator("main").getByRole("button")).toHaveCount(0);
    await expect(page.locator("main").getByRole("checkbox")).toHaveCount(0);
    await expectAccessible(page);
  }
  expect((await page.goto("/editions/2019-01"))?.status()).toBe(404);
});

test("a code narrows what can be withheld, and a month what can be marked", async ({ page }) => {
  await page.goto("/editions/2023-08");
  const target = page.locator("#withhold-target");
  const every = await target.locator("option").count();
  await page.locator("#withhold-code").fill("SZ2023-124");
  await expect(target.locator("option").nth(1)).toContainText("SZ2023-124");
  expect(await target.locator("option").count()).toBeLessThan(every);
  await page.goto("/editions?period=2023-03");
  await expect(page.locator('#marks select[name="period"]')).toHaveValue("2023-03");
  await expect(page.locator("#marks input[name=id]").first()).toBeVisible();
});
