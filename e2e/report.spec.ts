import { expect, test } from "./fixtures";

test.use({ as: "supervisor" });

const pledge = '.rt a[id="p-SZ2023-124"]';

test("a pledge opens beside the text without losing the place, by pointer and by keyboard", async ({
  page,
}) => {
  await page.goto("/report");
  const link = page.locator(pledge);
  await link.scrollIntoViewIfNeeded();
  const place = () => link.evaluate((one) => Math.round(one.getBoundingClientRect().top));
  const before = await place();
  await link.click();
  const panel = page.getByRole("complementary").filter({ has: page.locator("#opened") });
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL(/\?open=SZ2023-124#p-SZ2023-124$/);
  await expect(page.locator("#opened")).toBeFocused();
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
  await expect(panel).toContainText("SZ2023-124");
  await expect(panel.locator('a[href="/commitments/SZ2023-124"]')).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(page.locator("#opened")).toHaveCount(0);
  await expect(link).toBeFocused();
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
  await expect(page).toHaveURL(/\/report#p-SZ2023-124$/);
});

test("a link leads to its sentence, a figure of the review to its pledge, a filter leaves the text whole", async ({
  page,
}) => {
  await page.goto("/report?open=SZ2023-124#p-SZ2023-124");
  await expect(page.locator(pledge)).toBeInViewport();
  await page.goto("/report");
  await page.locator('.rt a.k[href="#p-SZ2023-124"]').click();
  await expect(page.locator(pledge)).toBeInViewport();

  const words = () =>
    page
      .locator(".rt")
      .evaluate((text) => text.textContent?.replaceAll(/→ 今年承诺|→ commitment|SZ2023-\d+/g, ""));
  const whole = await words();
  // More than the facts where the spec of provenance has taken one in meanwhile.
  expect(await page.locator('.rt a[id^="p-"]').count()).toBeGreaterThanOrEqual(297);
  await page.locator('main select[name="lamp"]').selectOption("red");
  await page.locator('main form[action="/report"] button').click();
  await expect(page).toHaveURL(/\/report\?lamp=red$/);
  await expect(page.locator(".rt a.red").first()).toBeVisible();
  await expect(page.locator(".rt a.green")).toHaveCount(0);
  expect(await words()).toBe(whole);
});

test("prints the text with its marks and without the frame", async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.goto("/report?open=SZ2023-124");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".margin")).toBeHidden();
  await expect(page.locator("#opened")).toBeHidden();
  await expect(page.locator('main form[action="/report"]')).toBeHidden();
  const right = await page.locator(".rt").evaluate((text) => text.getBoundingClientRect().right);
  expect(right).toBeLessThanOrEqual(718);
});

test("a supervisor classes a sentence anew with a reason", async ({ page }) => {
  await page.goto("/report/coverage?kind=situation");
  const rows = page.locator(".account tbody tr");
  const count = await rows.count();
  await page.locator(".account .change").last().click();
  const form = page.locator(".account form");
  await form.locator("select").selectOption("slogan");
  await form.getByRole("button").click();
  await expect(form.locator("textarea")).toHaveAttribute("aria-invalid", "true");
  await form.locator("textarea").fill("属于表态，不是形势判断");
  await form.getByRole("button").click();
  await expect(rows).toHaveCount(count - 1);
});
