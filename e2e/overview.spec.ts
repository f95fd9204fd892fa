import { expect, test } from "./fixtures";

test.use({ as: "supervisor" });

test("every figure of the overview opens exactly its rows, down to the sentence", async ({ page, say }) => {
  await page.goto("/overview");
  const links = page.locator('main li > a[href*="bucket="]');
  await expect(links).toHaveCount(5);
  // The second line of each is its count; the first is its name, the third its share.
  const figures = await links.evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute("href") ?? "",
      shown: Number(link.children[1]?.textContent),
    })),
  );
  let sum = 0;
  for (const { href, shown } of figures) {
    sum += shown;
    await page.goto(href);
    await expect(page.getByText(say.count(shown)).first()).toBeVisible();
  }
  expect(sum).toBe(316);

  await page.goto("/overview");
  const cell = page.locator('table a[href*="department="][href*="area="]').first();
  const count = Number(/\d+/.exec((await cell.textContent()) ?? "")?.[0]);
  await cell.click();
  await expect(page).toHaveURL(/department=/);
  await expect(page.getByText(say.count(count)).first()).toBeVisible();

  await page.goto("/commitments?q=2700");
  await page
    .locator("table")
    .getByRole("link", { name: /2,?700/ })
    .click();
  await expect(page).toHaveURL(/\/commitments\/SZ2023-124$/);
  await expect(page.getByText(say.sentence).first()).toBeVisible();
  for (const part of [say.periods, say.timeline, say.evidence, say.duty])
    await expect(page.getByRole("heading", { name: part, exact: true })).toBeVisible();
  await expect(page.getByRole("img", { name: /1,468/ })).toBeVisible();
});

/** The number that stands in a text, such as "共 44 项". */
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? "")?.[0]);

test("an earlier day answers from what was known then, and leads back", async ({ page, say }) => {
  const shown = () =>
    page
      .locator('main li > a[href*="bucket="]')
      .evaluateAll((all) => all.map((link) => Number(link.children[1]?.textContent)));
  await page.goto("/overview");
  const today = await shown();
  await page.locator('input[name="asOf"]').fill("2023-06-30");
  await page.locator('main form[action="/overview"] button').click();
  await expect(page).toHaveURL(/asOf=2023-06-30/);
  await expect(page.getByRole("status")).toContainText(/2023年6月30日|30 Jun 2023/);
  const then = await shown();
  expect(then).not.toEqual(today);

  const behind = page.locator('main li > a[href*="bucket=behind"]');
  const count = Number(await behind.locator(":scope > :nth-child(2)").textContent());
  await behind.click();
  await expect(page).toHaveURL(/asOf=2023-06-30/);
  await expect(page.getByText(say.count(count)).first()).toBeVisible();

  await page.goto("/overview?asOf=2023-06-30");
  await page.getByRole("status").getByRole("link").last().click();
  await expect(page).toHaveURL(/\/overview$/);
  expect(await shown()).toEqual(today);
});

test("a filtered address survives the change of language", async ({ page }) => {
  await page.goto("/overview");
  const area = page.locator('main select[name="area"]');
  await area.selectOption({ index: 4 });
  const code = await area.inputValue();
  await page.locator('main form[action="/overview"] button').click();
  await expect(page).toHaveURL(new RegExp(`area=${code}(&|$)`));
  const heading = page.getByRole("heading", { level: 1 });
  const before = await heading.textContent();
  const language = (await page.locator("html").getAttribute("lang")) ?? "";
  const form = page.locator('form[action="/language"]').first();
  await form.evaluate((found) => (found as HTMLFormElement).requestSubmit());
  await expect(page.locator("html")).not.toHaveAttribute("lang", language);
  await expect(page).toHaveURL(new RegExp(`area=${code}(&|$)`));
  await expect(area).toHaveValue(code);
  await expect(heading).not.toHaveText(before ?? "");
});

test("prints on A4 without the frame, its widest table within the sheet", async ({ page }) => {
  // A4 is 794 px wide at 96 dpi; the usual margins leave 718.
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.goto("/overview?all=1");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("nav:visible")).toHaveCount(0);
  await expect(page.locator('main form[action="/overview"]')).toBeHidden();
  const right = await page.locator("#heat table").evaluate((table) => table.getBoundingClientRect().right);
  expect(right).toBeLessThanOrEqual(718);
});

test.describe("a leader", () => {
  test.use({ as: "leader" });
  test("sees the own portfolio first, and may look at it alone", async ({ page, say }) => {
    await page.goto("/overview");
    await expect(page.locator("main section").first()).toHaveAttribute("id", "mine");
    const total = page.locator('#mine a[href*="flag=counted"]');
    const count = numberIn(await total.textContent());
    await total.click();
    await expect(page.getByText(say.count(count)).first()).toBeVisible();

    await page.goto("/overview");
    await page.locator('#mine a[href^="/overview"]').click();
    await expect(page).toHaveURL(/mine=true/);
    await expect(page.locator("#mine")).toHaveCount(0);
    const figures = await page
      .locator('main li > a[href*="bucket="]')
      .evaluateAll((all) => all.map((link) => Number(link.children[1]?.textContent)));
    expect(figures.reduce((sum, one) => sum + one, 0)).toBe(count);
  });
});
