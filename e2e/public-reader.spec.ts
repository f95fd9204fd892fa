import { expect, expectAccessible, test } from "./fixtures";

const report = "/p/shizhong/2023/report";
const code = "SZ2023-124";
const pledge = `.rt a[id="p-${code}"]`;

test("a link leads to its sentence; a filter leaves the text whole", async ({ page }) => {
  await page.goto(`${report}#p-${code}`);
  await expect(page.locator(pledge)).toBeInViewport();
  await page.locator(`.rt a.k[href="#p-${code}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#p-${code}$`));
  await expect(page.locator(pledge)).toBeInViewport();
  // Each sentence is a place of its own.
  const sentence = await page.locator(".rt p span[id^='s-']").nth(100).getAttribute("id");
  await page.goto(`${report}#${sentence}`);
  await expect(page.locator(`[id="${sentence}"]`)).toBeInViewport();

  const words = () =>
    page
      .locator(".rt")
      .evaluate((text) => text.textContent?.replaceAll(/→ 今年承诺|→ commitment|SZ2023-\d+/g, ""));
  const whole = await words();
  await page.locator('main select[name="lamp"]').selectOption("red");
  await page.locator("main form button").click();
  await expect(page).toHaveURL(/[?&]lamp=red/);
  await expect(page.locator(".rt a.red").first()).toBeVisible();
  await expect(page.locator(".rt a.green")).toHaveCount(0);
  expect(await words()).toBe(whole);
});

test("by keyboard from a sentence to its page and back to the very sentence", async ({ page }) => {
  await page.goto(report);
  await page.locator(pledge).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/p/shizhong/2023/items/${code}$`));
  await expect(page.locator("blockquote mark")).toContainText("2700套安置房");
  await expect(page.getByText(code).first()).toBeVisible();
  await page.locator(`main a[href$="/report#p-${code}"]`).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/report#p-${code}$`));
  await expect(page.locator(pledge)).toBeInViewport();
  await expect(page.locator(pledge)).toBeFocused();
});

test("an item tells who answers for it, by when and why its lamp is lit", async ({ page }) => {
  await page.goto(`/p/shizhong/2023/items/${code}`);
  const main = page.locator("main");
  await expect(main.locator("dl.facts dd").first()).not.toBeEmpty();
  await expect(main.locator("dl.facts")).toContainText("2023");
  await expect(main.locator(".reasons li").first()).toContainText("%");
  await expect(main.locator("figure svg[role=img]").filter({ visible: true })).not.toHaveCount(0);
  await expect(main.locator(".months li")).not.toHaveCount(0);
  await expect(main.locator(`a[href$="/items/${code}/clue"]`)).toBeVisible();
  const unknown = await page.request.get("/p/shizhong/2023/items/SZ2023-999");
  expect(unknown.status()).toBe(404);
  const malformed = await page.request.get(`${report}?lamp=purple`);
  expect(malformed.status()).toBe(404);
});

test("reads on a phone without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [report, `/p/shizhong/2023/items/${code}`, "/p/shizhong/2023/items/SZ2023-168"]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
