import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";

/** What anybody reads without signing in. */
const year = "/p/shizhong/2023";

/** The number of rows that a list says it has found: the first number of its line. */
const found = async (page: Page) =>
  Number(/\d+/.exec((await page.locator("#found").textContent()) ?? "")?.[0]);

test("a reader finds a commitment by keyboard alone", async ({ page }) => {
  await page.goto(year);
  await page.keyboard.press("Tab");
  const skip = page.locator('a[href="#content"]');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main#content")).toBeFocused();

  await page.locator(`header nav a[href="${year}/items"]`).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${year}/items$`));
  await expect(page.locator("header nav [aria-current=page]")).toHaveAttribute("href", `${year}/items`);
  const all = await found(page);
  await page.locator('main input[name="q"]').focus();
  await page.keyboard.type("2700");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${year}/items\\?q=2700$`));
  expect(await found(page)).toBeLessThan(all);
  await page.locator('.pub-rows a[href$="/items/SZ2023-124"]').focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${year}/items/SZ2023-124$`));
  await expect(page.locator("main")).toContainText("全力加快2700套安置房建设");
});

test("every number of the overview opens exactly its commitments", async ({ page }) => {
  await page.goto(year);
  const numbers = await page.locator("main .buckets a[href], main .pub-lamps a[href]").evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute("href") ?? "",
      shown: Number(link.querySelector("b")?.textContent),
    })),
  );
  expect(numbers.length).toBeGreaterThan(6);
  for (const { href, shown } of numbers) {
    await page.goto(href);
    expect(await found(page), href).toBe(shown);
  }
  await page.goto(year);
  const livelihood = page.locator('main a[href*="livelihood=1"][href*="counted=1"]');
  const all = Number(
    /\d+/.exec(
      (await livelihood.locator("xpath=ancestor::section").locator("p").first().textContent()) ?? "",
    )?.[0],
  );
  await livelihood.click();
  expect(await found(page)).toBe(all);
  await page.goto(year);
  const cell = page.locator('main table a[href*="area="][href*="lamp=red"]').first();
  const count = Number(await cell.textContent());
  await cell.click();
  await expect(page).toHaveURL(/lamp=red/);
  expect(await found(page)).toBe(count);
  await expect(page.locator(".pub-rows > li")).toHaveCount(Math.min(count, 50));
});

test("reads, leafs and filters without JavaScript", async ({ browser, baseURL, viewport, storageState }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport, storageState });
  const page = await context.newPage();
  expect((await page.goto(year))?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.locator(`header nav a[href="${year}/items"]`).click();
  await expect(page.locator(".pub-rows > li")).toHaveCount(50);
  await page.locator('main a[rel="next"]').click();
  await expect(page).toHaveURL(/\/items\?page=2$/);
  await page.locator('main select[name="lamp"]').selectOption("red");
  await page.locator("main form#find button").click();
  await expect(page).toHaveURL(/\/items\?lamp=red$/);
  await expect(page.locator(".pub-rows .lamp:not(.red)")).toHaveCount(0);
  await expect(page.locator(".pub-rows .lamp.red").first()).toBeVisible();
  await context.close();
});

test("what does not exist or is not published says so", async ({ page }) => {
  const missing = [
    "/p/nowhere",
    "/p/nowhere/2023",
    "/p/shizhong/1999",
    "/p/shizhong/last",
    `${year}?edition=2023-01`,
    `${year}?edition=yesterday`,
    `${year}/nowhere`,
    `${year}/items/SZ2023-999`,
    `${year}/items?lamp=purple`,
    `${year}/items?area=nowhere`,
    `${year}/items?page=0`,
    `${year}/items?page=9999`,
    `${year}/items?size=100000`,
  ];
  for (const path of missing)
    await test.step(path, async () => {
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator('main a[href="/p"]')).toBeVisible();
      // Below a published year it leads back there as well.
      await expect(page.locator(`main a[href="${year}"]`)).toHaveCount(path.startsWith(year) ? 1 : 0);
    });
  await expectAccessible(page);
  await page.locator('main a[href="/p"]').click();
  await page.locator(`main a[href="${year}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${year}$`));
});

test("a government's own address leads to its newest year", async ({ page }) => {
  await page.goto("/p/shizhong");
  await expect(page).toHaveURL(new RegExp(`${year}$`));
});

test("says what it is to machines, and that a demonstration is not for search engines", async ({ page }) => {
  await page.goto(year);
  const attribute = (selector: string, name: string) => page.locator(`head ${selector}`).getAttribute(name);
  expect(await attribute('meta[name="robots"]', "content")).toContain("noindex");
  expect((await attribute('meta[name="description"]', "content"))?.length).toBeGreaterThan(20);
  expect(await attribute('link[rel="canonical"]', "href")).toMatch(new RegExp(`^http.*${year}$`));
  expect(await attribute('link[type="application/atom+xml"]', "href")).toMatch(/\/feed\.atom$/);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  const types = JSON.parse(data ?? "")["@graph"].map((one: { "@type": string }) => one["@type"]);
  expect(types).toEqual(["Dataset", "Report"]);
});

test("the banner, who signed and the head of the audit trail stand on every page", async ({ page }) => {
  for (const path of ["", "/report", "/items", "/items/SZ2023-124", "/changes", "/method", "/data"])
    await test.step(path || "/", async () => {
      await page.goto(year + path);
      await expect(page.locator(".pub > aside")).toBeVisible();
      await expect(page.locator("footer code")).toHaveText(/^[0-9a-f]{64}$/);
      await expect(page.locator('footer a[href$="/data#verify"]')).toBeVisible();
      // Nothing of the desk is linked, to which a visitor has no door.
      await expect(
        page.locator('a[href^="/commitments"], a[href^="/method"], a[href^="/settings"]'),
      ).toHaveCount(0);
    });
});

test("the change of language keeps the page", async ({ page }) => {
  await page.goto(`${year}/items?lamp=red`);
  const before = (await page.locator("html").getAttribute("lang")) ?? "";
  await page.locator('form[action="/language"] button').click();
  await expect(page.locator("html")).not.toHaveAttribute("lang", before);
  await expect(page).toHaveURL(/\/items\?lamp=red$/);
});

test("prints without its frame, within the sheet", async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.goto(year);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("nav:visible")).toHaveCount(0);
  const right = await page
    .locator("main table")
    .first()
    .evaluate((table) => table.getBoundingClientRect().right);
  expect(right).toBeLessThanOrEqual(718);
});

test("an answer to a form has the way round the pages and the other language", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${year}/clues`);
  await page.locator('input[name="receipt"]').fill("0000-0000");
  await page.locator("main form button").click();
  await expect(page.locator('input[name="receipt"]')).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  const before = (await page.locator("html").getAttribute("lang")) ?? "";
  await expect(page.locator("header nav a")).toHaveCount(6);
  await page.locator(`header a[href^="${year}/clues?lang="]`).click();
  await expect(page).toHaveURL(new RegExp(`${year}/clues\\?lang=`));
  await expect(page.locator("html")).not.toHaveAttribute("lang", before);
});

test("on a phone the five figures stand in one row, and no entry of the navigation alone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(year);
  const tops = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(new Set(await tops(".buckets b")).size).toBe(1);
  const entries = await tops("header nav a");
  for (const top of entries) expect(entries.filter((other) => other === top).length).toBeGreaterThan(1);
});
